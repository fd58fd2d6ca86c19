// @ts-check
/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'a root font of 62.5 %, so that 1 rem is 10 px: many themes, Liferay, older Foundation',
  change: page => page.addStyle('html { font-size: 62.5%; } body { font: 1.6rem/1.5 sans-serif; }'),
};
