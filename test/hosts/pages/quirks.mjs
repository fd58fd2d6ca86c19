// @ts-check
/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'quirks mode: no doctype, layout tables, font elements',
  change: page => {
    page.doctype = '';
    page.body = 'bgcolor="#ffffff" text="#000000" link="#0000ee" topmargin="0"';
    const { layout } = page;
    page.layout = () =>
      `<center><table width="760" border="0" cellpadding="4"><tr><td><font face="Arial" size="2">${layout.call(page)}</font></td></tr></table></center>`;
  },
};
