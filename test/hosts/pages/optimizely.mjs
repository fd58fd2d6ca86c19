// @ts-check
/**
 * An experiment: the page is hidden until the variation has been applied, which rewrites and moves parts
 * of it, again and again as they change.
 */
const EXPERIMENT = `document.documentElement.className += ' async-hide';
(function () {
  function vary() {
    var header = document.querySelector('header'), main = document.querySelector('main'), form = document.querySelector('police-enquiry-form');
    if (!header || !main || !form || main.dataset.varied) return;
    main.dataset.varied = 'yes';
    main.insertBefore(form, main.firstChild);
    header.parentNode.insertBefore(header, main.nextSibling);
    header.parentNode.insertBefore(header, main);
    document.querySelector('h1').innerHTML = '<span>Report hate crime</span>';
    var list = document.querySelector('police-protected-characteristics');
    list.outerHTML = '<div class="variation">' + list.outerHTML + '</div>';
    document.documentElement.className = document.documentElement.className.replace(' async-hide', '');
  }
  new MutationObserver(vary).observe(document, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', vary);
})();`;

/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'Optimizely and its kind: hidden until varied, parts moved, rewritten as HTML and observed',
  change: page => {
    page.first += `<style>.async-hide { opacity: 0 !important }</style><script>${EXPERIMENT}</script>`;
  },
};
