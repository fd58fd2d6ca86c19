// @ts-check
/**
 * Measures links that lead away: takes the click first, and follows the link itself when its own request
 * has gone or some time has passed.
 */
const TRACKER = `document.addEventListener('click', function (event) {
  var link = event.target.closest && event.target.closest('a[href]');
  if (!link || event.defaultPrevented) return;
  window.dataLayer = (window.dataLayer || []).concat({ event: 'gtm.linkClick', href: link.href });
  if (link.hostname === location.hostname && link.pathname !== '/left') return;
  event.preventDefault();
  setTimeout(function () { location.href = link.href; }, 2000);
}, true);
window.addEventListener('keydown', function (event) { window.dataLayer = (window.dataLayer || []).concat({ key: event.key }); }, true);`;

/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'tag managers that hold links which lead away until their own request has gone',
  change: page => page.addFirstScript(TRACKER),
};
