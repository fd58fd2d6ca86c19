// @ts-check
import { frameworkPage } from '../rig/framework-page.mjs';

/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'React 19: properties, attributes and events on our tags, rendered again, parts that come and go',
  change: frameworkPage('react'),
};
