// @ts-check
import { frameworkPage } from '../rig/framework-page.mjs';

/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'Svelte 5: compiled templates that clone our tags and set properties on them',
  change: frameworkPage('svelte'),
};
