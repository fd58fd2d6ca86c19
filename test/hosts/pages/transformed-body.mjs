// @ts-check
/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'an off-canvas menu: the body is transformed and does not scroll, a box inside it does',
  change: page => {
    page.addStyle(
      `html, body { height: 100%; margin: 0; overflow: hidden; } body { transform: translateZ(0); }
      #scroller { height: calc(100% - 61px); overflow: auto; }`,
    );
    const { exit } = page;
    page.exit = '';
    const { layout } = page;
    page.layout = () => `<div id="scroller">${layout.call(page)}</div>${exit}`;
  },
};
