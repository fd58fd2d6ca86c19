// @ts-check
/** What site scripts do with jQuery to everything on a page, ours too. */
const SITE = `jQuery(function ($) {
  $.ajaxSetup({ cache: false, headers: { 'X-Requested-With': 'XMLHttpRequest' } });
  $('a[href^="http"]').attr('target', '_blank');
  $('form').on('submit', function () { $(this).find('button[type=submit]').css('opacity', .9); });
  $('input, textarea').on('focus blur', function () { $(this).toggleClass('has-focus'); });
  $('button').addClass('site-button');
  $(document).on('click', 'a', function () { window.dataLayer = (window.dataLayer || []).concat({ event: 'click' }); });
  $(document).ajaxError(function () {});
  $('main').find('*').addBack().data('seen', true);
});`;

/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'jQuery 3 with site scripts that touch every link, form and field',
  change: page => {
    page.first += `<script src="/vendor/jquery.js"></script><script>${SITE}</script>`;
  },
};
