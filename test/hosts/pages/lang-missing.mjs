// @ts-check
/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'no lang on the page',
  change: page => {
    page.html = '';
  },
};
