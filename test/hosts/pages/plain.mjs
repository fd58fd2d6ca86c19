// @ts-check
/** @type {import('../rig/host.mjs').Host} */
export const host = { why: 'an ordinary page: what the others are held against' };
