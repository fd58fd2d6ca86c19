// @ts-check
/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'an accordion made of details round everything, one open at a time',
  change: page => {
    const parts = /** @type {const} */ ([
      'characteristics',
      'enquiry',
      'preferences',
      'table',
      'gate',
      'beta',
      'term',
    ]);
    page.content = () =>
      parts
        .map(part => `<details class="accordion"><summary>${part}</summary>${page[part]}</details>`)
        .join('') + page.held;
    page.layout = () =>
      `${page.policy}${page.consent}${page.exit}<main><h1>Hate crime</h1>${page.content()}</main>`;
  },
  arrive: async ({ page, address }) => {
    await page.goto(address);
    await page.waitForFunction(
      () => document.querySelectorAll('police-protected-characteristics section').length === 9,
    );
    for (const summary of await page.locator('.accordion > summary').all()) await summary.click();
  },
};
