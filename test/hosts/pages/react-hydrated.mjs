// @ts-check
import { frameworkPage, printReact } from '../rig/framework-page.mjs';

/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'React 19 on a page that a server printed: our elements are there, and upgraded, before React',
  change: page => frameworkPage('react', printReact)(page),
  // `state` and the like, which an upgraded element has and a printed one has not; React leaves them.
  console: [/A tree hydrated but some attributes/],
};
