// @ts-check
const NONCE = 'n0nce';

/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'a policy by nonce with strict-dynamic and Trusted Types, as CSP Evaluator asks for',
  headers: {
    'content-security-policy': `script-src 'nonce-${NONCE}' 'strict-dynamic'; style-src 'self'; object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html`,
  },
  change: page => {
    for (const part of /** @type {const} */ (['guard', 'script', 'held'])) {
      page[part] = page[part].replace('<script', `<script nonce="${NONCE}"`);
    }
  },
};
