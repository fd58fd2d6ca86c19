// @ts-check
import { usePrinted } from '../rig/printed.mjs';

/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'the library blocked half way: a filter or a broken deployment answers 404 for one of its files',
  change: usePrinted,
  serve: path => (path.endsWith('chunks/core.js') ? 'missing' : undefined),
  withoutLibrary: 'works as with no script',
  console: [/Failed to load resource.*404/],
};
