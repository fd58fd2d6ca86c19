// @ts-check
/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'an off-canvas menu or a smooth scroller: the body is transformed and does not scroll itself',
  change: page => {
    page.addStyle(
      `html, body { height: 100%; margin: 0; overflow: hidden; } body { transform: translateZ(0); }
      #scroller { height: 100%; overflow: auto; will-change: transform; }`,
    );
    const { layout } = page;
    page.layout = () => `<div id="scroller">${layout.call(page)}</div>`;
  },
};
