// @ts-check
/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'a strict content security policy in the page, where nobody may set headers',
  change: page => {
    page.first += `<meta http-equiv="Content-Security-Policy" content="default-src 'self'; style-src 'self'; img-src data:; object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html">`;
  },
};
