// @ts-check
import { frameworkPage } from '../rig/framework-page.mjs';

/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'Vue 3: a template with our tags, .prop, v-if and @events',
  change: frameworkPage('vue'),
};
