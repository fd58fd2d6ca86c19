// @ts-check
/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'a tab panel that starts hidden by display: none, and whose tabs go by the address',
  change: page => {
    page.addStyle('[role=tabpanel]:not(.active) { display: none }');
    const { content } = page;
    page.content =
      () => `<div role="tablist"><button type="button" role="tab" aria-controls="panel">More</button></div>
      <div role="tabpanel" id="panel">${page.beta}${content.call(page)}</div>
      <script>document.querySelector('[role=tab]').onclick = function () { document.getElementById('panel').className = 'active'; };</script>`;
    page.layout = () =>
      `${page.policy}${page.consent}${page.exit}<main><h1>Hate crime</h1>${page.content()}</main>`;
  },
  arrive: async ({ page, address }) => {
    await page.goto(address);
    await page.waitForFunction(
      () => document.querySelectorAll('police-protected-characteristics section').length === 9,
    );
    await page.getByRole('tab').click();
  },
};
