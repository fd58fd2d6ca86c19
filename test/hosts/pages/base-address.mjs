// @ts-check
/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'a base address and target: Angular sites, frames of old; "#id" alone then leads to another page',
  change: page => {
    page.guard = `<base href="/" target="_blank">${page.guard}`;
  },
};
