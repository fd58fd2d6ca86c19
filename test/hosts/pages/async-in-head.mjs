// @ts-check
/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'async on every script, by an "optimiser": ours run while the page is still being parsed',
  change: page => {
    page.guard = page.guard.replace('<script', '<script async');
    page.script = page.script.replace('<script', '<script async');
  },
};
