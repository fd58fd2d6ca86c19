// @ts-check
/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'content in a modal dialog: the rest of the page is inert, the dialog is in the top layer',
  change: page => {
    // As docs/integration/hostile-pages.md asks of a box that scrolls in the place of the page.
    page.addStyle('dialog { padding-bottom: calc(1em + var(--police-exit-space)); }');
    const { content } = page;
    page.content = () =>
      `<dialog id="more">${page.consent}${page.exit}${content.call(page)}${page.beta}</dialog>`;
    page.layout = () => `${page.policy}<main><h1>Hate crime</h1>${page.content()}</main>`;
  },
  arrive: async ({ page, address }) => {
    await page.goto(address);
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
  },
  less: { 'exit by Escape': 'the dialog closes first' },
};
