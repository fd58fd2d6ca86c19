// @ts-check
/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'a lang that is none: left by a theme (en_GB), a template ({{ lang }}) or a wrong guess',
  change: page => {
    page.html = 'lang="{{ lang }}" dir=""';
  },
  console: [/has no strings; English is shown/],
};
