// @ts-check
import { frameworkPage, printReact } from '../rig/framework-page.mjs';

/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'React 19 on a page that a server printed: our elements are there, and upgraded, before React',
  change: page => frameworkPage('react', printReact)(page),
};
