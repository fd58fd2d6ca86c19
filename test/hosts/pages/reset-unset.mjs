// @ts-check
/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'an "isolation" reset that empties every element: widgets embedded in a CMS, e-mail-builder exports',
  change: page =>
    page.addStyle(
      'body, body *:not(script, style, template, noscript) { all: unset !important; } html { font: 16px/1.5 sans-serif; }',
    ),
};
