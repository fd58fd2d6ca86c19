// @ts-check
/** A lightbox that listens on the window and lets nobody else have Escape. */
const LIGHTBOX = `window.addEventListener('keydown', function (event) {
  if (event.key === 'Escape') event.stopImmediatePropagation();
}, true);
document.addEventListener('keydown', function (event) { event.stopPropagation(); }, true);
window.addEventListener('beforeunload', function (event) { event.preventDefault(); event.returnValue = 'Leave?'; });`;

/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'a lightbox or a focus trap that takes Escape for itself, a form plug-in that asks before leaving',
  // After the guard, which is first in the head, and before the elements.
  change: page => {
    page.guard += `<script>${LIGHTBOX}</script>`;
  },
};
