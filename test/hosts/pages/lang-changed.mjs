// @ts-check
/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'a site that switches to Welsh in place, while our elements are open',
  lang: 'cy',
  // A link of the author's keeps the author's words.
  change: page => {
    page.exit = '<police-quick-exit same-site timeout="60" href="/left"></police-quick-exit>';
  },
  arrive: async ({ page, address }) => {
    await page.goto(address);
    await page.locator('police-protected-characteristics section').first().waitFor();
    const feedback = page.locator('police-beta-banner .police-feedback');
    await page.locator('police-beta-banner .police-beta-open').click();
    await feedback.waitFor();
    await page.locator('police-enquiry-form [type=submit]').click();
    await page.locator('police-enquiry-form .police-summary').waitFor();
    await page.evaluate(() => {
      document.documentElement.lang = 'cy-GB';
    });
    await page.locator('section#age').getByRole('heading', { name: 'Oed' }).waitFor();
    await page.locator('police-beta-banner .police-beta-open').click();
    await feedback.waitFor({ state: 'hidden' });
  },
};
