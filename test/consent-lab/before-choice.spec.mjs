// @ts-check
/** Nothing is asked for and nothing kept before a choice, after a refusal, and with no script. */
import { essentialCookies, extraCookies, storedNames } from './rig/device.mjs';
import { asking, choose, expect, ORIGINS, ran, test } from './rig/lab.mjs';
import { ESSENTIAL_COOKIES } from './rig/server.mjs';
import { sitePage, TRACKED } from './rig/site-page.mjs';

/** @import { Page } from '@playwright/test' */

const ADDRESS = '/news/today';

test.beforeEach(({ lab }) => lab.put(ADDRESS, { html: sitePage({ body: TRACKED }) }));

/** @param {Page} page @param {import('./rig/server.mjs').Lab} lab @param {string[]} cookies */
const expectNothing = async (page, lab, cookies) => {
  // What would have been asked for at once is asked for by now.
  await page.waitForLoadState('networkidle');
  expect(lab.askedOfOthers).toEqual([]);
  expect(await extraCookies(page)).toEqual(cookies);
  expect(await essentialCookies(page)).toEqual(ESSENTIAL_COOKIES);
  expect(await storedNames(page)).toEqual([]);
};

for (const [scheme, origin] of Object.entries(ORIGINS)) {
  test.describe(scheme, () => {
    test('before a choice: 0 requests, 0 cookies, 0 keys, and nothing recorded', async ({
      page,
      lab,
    }) => {
      await page.goto(origin + ADDRESS);
      await expect(asking(page)).toBeVisible();
      await expectNothing(page, lab, []);
      expect(await ran(page)).toEqual([]);
    });

    test('after "reject", now and on the next visit', async ({ page, lab }) => {
      const record = ['police_consent www.westmercia.police.uk /'];
      await page.goto(origin + ADDRESS);
      await choose(page, 'reject');
      await expectNothing(page, lab, record);
      await page.reload();
      await page.waitForFunction(() => customElements.get('police-cookie-consent'));
      await expect(asking(page)).toHaveCount(0);
      await expectNothing(page, lab, record);
    });
  });
}

test('the test would notice: after "accept" all of it is there', async ({ page, lab }) => {
  await page.goto(ORIGINS.https + ADDRESS);
  await choose(page, 'accept');
  await expect.poll(() => lab.askedOfOthers.length).toBeGreaterThan(2);
  await expect.poll(() => storedNames(page)).toHaveLength(4);
  await expect.poll(() => extraCookies(page)).toHaveLength(7);
});

test.describe('with no script', () => {
  test.use({ javaScriptEnabled: false });

  test('0 requests, 0 cookies, 0 keys, and the fallback shows', async ({ page, lab }) => {
    await page.goto(ORIGINS.https + ADDRESS);
    await expect(page.getByText('We only use the cookies that this site needs.')).toBeVisible();
    await expectNothing(page, lab, []);
  });
});
