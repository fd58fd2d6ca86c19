// @ts-check
/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'a strict content security policy with Trusted Types, as a header',
  headers: {
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html",
  },
};
