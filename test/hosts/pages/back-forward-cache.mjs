// @ts-check
import { expect } from '@playwright/test';

/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'a page that the browser kept whole and shows again on Back',
  arrive: async ({ page, address }) => {
    // The browser may give up what it kept, where memory is short.
    await expect(async () => {
      await page.goto(address);
      await page.locator('police-protected-characteristics section').first().waitFor();
      await page.evaluate(() => {
        addEventListener('pageshow', event => {
          document.documentElement.dataset['restored'] = String(event.persisted);
        });
      });
      await page.goto(`${address}another`);
      await page.goBack({ waitUntil: 'commit' });
      await expect(page.locator('html[data-restored=true]')).toHaveCount(1);
    }).toPass();
  },
};
