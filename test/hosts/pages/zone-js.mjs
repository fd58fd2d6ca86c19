// @ts-check
/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'an Angular site: zone.js wraps Promise, timers, listeners, fetch and customElements',
  change: page => {
    page.first += '<script src="/vendor/zone.js"></script>';
  },
};
