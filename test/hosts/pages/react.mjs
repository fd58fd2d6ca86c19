// @ts-check
import { frameworkPage } from '../rig/framework-page.mjs';

/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'React 19: properties, attributes and events on our tags, rendered again, parts that come and go',
  change: frameworkPage('react'),
  // React makes script elements by way of HTML text, so that they do not run.
  less: { cookies: 'scripts written as HTML text never run' },
};
