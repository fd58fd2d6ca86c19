// @ts-check
/** What wpautop makes of pasted markup: a paragraph round each line, a break for each end of line. */
const autop = (/** @type {string} */ html) =>
  `<p>${html.replaceAll('><', '><br />\n<')}</p>\n<p>&nbsp;</p>`;

/** A lazy-load plug-in: no frame keeps its address. */
const LAZY = `jQuery(function ($) {
  $('iframe[src]').each(function () { $(this).attr('data-lazy-src', this.src).removeAttr('src'); });
  $('.entry-content a').filter(function () { return this.hostname && this.hostname !== location.hostname; }).addClass('external').attr('target', '_blank');
});`;

const THEME = `
.entry-content > * { margin-block: 24px; max-width: 580px; margin-inline: auto; }
.entry-content a { color: #c36; text-decoration: none; box-shadow: inset 0 -1px 0 currentColor; }
.entry-content a:hover { color: #fff !important; background: #c36; }
.site button, .site input[type="submit"], .site input[type="button"] { background: #222 !important; border: 0; border-radius: 2px; color: #fff !important; font-size: 14px; font-weight: 800; line-height: 1; padding: 1em 2em; text-shadow: none; -webkit-appearance: none; }
.site input[type="text"], .site input[type="email"], .site input[type="tel"], .site textarea { color: #666; background: #fff; border: 1px solid #bbb; border-radius: 3px; display: block; padding: .7em; width: 100%; }
.site label { color: #333; display: block; font-weight: 800; margin-bottom: .5em; }
.site fieldset { border: 1px solid #bbb; margin-bottom: 1.5em; padding: 1em; }
.site legend, .screen-reader-text { clip: rect(1px, 1px, 1px, 1px); height: 1px; overflow: hidden; position: absolute !important; width: 1px; }
.site p:empty { display: none; } .site ul { list-style: square; } .site table { table-layout: fixed; }
#wpadminbar { position: fixed; top: 0; left: 0; right: 0; height: 32px; z-index: 99999; background: #1d2327; }
html { margin-top: 32px !important; }`;

/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'WordPress: pasted into a post that wpautop filters, a theme, the admin bar, jQuery Migrate, lazy frames',
  change: page => {
    page.first += `<script src="/vendor/jquery.js"></script><script src="/vendor/jquery-migrate.js"></script>`;
    page.addStyle(THEME);
    page.body = 'class="page logged-in admin-bar"';
    const { content } = page;
    page.content = () =>
      `<article><div class="entry-content">${autop(content.call(page))}</div></article>`;
    const { layout } = page;
    page.layout = () =>
      `<div id="page" class="site">${layout.call(page)}</div><div id="wpadminbar"></div>`;
    page.last += `<script>${LAZY}</script>`;
  },
};
