// @ts-check
/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'one pasted line at the end of the body, no stylesheet, no guard in the head',
  change: page => {
    page.guard = page.sheet = page.script = '';
    page.last += `<script type="module" src="${page.library}/police-elements.js"></script>`;
  },
  console: [/the guard is missing/],
};
