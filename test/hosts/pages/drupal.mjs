// @ts-check
/** Behaviours that run again on all that arrives, and BigPipe, which sends blocks after the page. */
const DRUPAL = `window.Drupal = { behaviors: {}, attachBehaviors: function (context) { for (var name in Drupal.behaviors) Drupal.behaviors[name].attach(context || document); }, detachBehaviors: function () {} };
Drupal.behaviors.formUpdated = { attach: function (context) { jQuery(context).find('form').each(function () { jQuery(this).attr('data-drupal-form-fields', jQuery(this).find('[name]').map(function () { return this.id; }).get().join(',')); }); } };
Drupal.behaviors.details = { attach: function (context) { jQuery(context).find('details').addClass('collapse-processed').find('> summary').attr({ 'aria-expanded': function () { return jQuery(this).parent().prop('open'); } }); } };
Drupal.behaviors.ajaxButtons = { attach: function (context) { jQuery(context).find('button').attr('data-once', 'ajax'); } };
document.addEventListener('DOMContentLoaded', function () {
  Drupal.attachBehaviors(document);
  document.querySelectorAll('script[data-big-pipe-replacement]').forEach(function (block) {
    var place = document.querySelector('[data-big-pipe-placeholder="' + block.dataset.bigPipeReplacement + '"]');
    jQuery(place).replaceWith(JSON.parse(block.textContent));
    Drupal.attachBehaviors(document);
  });
});`;

const CLARO = `
.region { position: relative; } .js input.form-submit, .region button { display: inline-block; margin: 0 10px 0 0; padding: 4px 20px; border: 1px solid #a6a6a6; border-radius: 20em; background: #f0f0eb linear-gradient(to bottom, #f6f6f3, #e7e7df); color: #333; font-size: .9em; font-weight: 600; line-height: normal; text-shadow: 0 1px hsla(0, 0%, 100%, .6); }
.region details { border: 1px solid #ccc; margin: 1em 0; } .region summary { padding: .2em .5em; }
.region tr:nth-child(odd) { background: #eee; } .hidden { display: none; } .visually-hidden { position: absolute !important; clip: rect(1px, 1px, 1px, 1px); overflow: hidden; height: 1px; width: 1px; }
body.toolbar-fixed { padding-top: 39px; }`;

/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'Drupal: behaviours on all that arrives, blocks sent late by BigPipe, its buttons and details',
  change: page => {
    page.first += `<script src="/vendor/jquery.js"></script><script>${DRUPAL}</script>`;
    page.addStyle(CLARO);
    page.body = 'class="toolbar-fixed js"';
    const content = page.content();
    page.content = () =>
      `<div class="region region-content"><span data-big-pipe-placeholder="block-1"></span></div>`;
    page.last += `<script type="application/vnd.drupal-ajax" data-big-pipe-replacement="block-1">${JSON.stringify(content).replaceAll('</', '<\\/')}</script>`;
  },
  less: { cookies: 'scripts written as HTML text never run' },
};
