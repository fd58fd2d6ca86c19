// @ts-check
/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'the polyfill of scoped registries: another customElements, define and HTMLElement on the page',
  change: page => {
    page.first += '<script src="/vendor/scoped-registry.js"></script>';
  },
};
