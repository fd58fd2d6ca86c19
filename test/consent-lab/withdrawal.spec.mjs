// @ts-check
/** What was granted and is taken back: gone from the device, with no path or domain configured. */
import { essentialCookies, extraCookies, jarOf, storedNames } from './rig/device.mjs';
import { button, choose, expect, ORIGINS, ran, test, words } from './rig/lab.mjs';
import { POLICY } from './rig/policy.mjs';
import { ESSENTIAL_COOKIES } from './rig/server.mjs';
import { FILMS, heldFile, heldFrame, sitePage, TRACKED, TRACKER } from './rig/site-page.mjs';

/** @import { Page } from '@playwright/test' */

const ADDRESS = '/news/today';
const RECORD = ['police_consent www.westmercia.police.uk /'];
const SETTINGS = sitePage({
  body: '<police-cookie-preferences policy="#cookie-policy"></police-cookie-preferences>',
});

/** Refuses by the public module, as a button of the site would. @param {Page} page */
const withdraw = page =>
  page.evaluate(async () => {
    const { consent } = await import(`${location.origin}/police-elements/every-page.js`);
    await consent.refuse(['statistics', 'video']);
  });

/** Accepts, and waits for the tracker's last word. @param {Page} page @param {string} origin */
const acceptAndLoad = async (page, origin) => {
  await page.goto(origin + ADDRESS);
  await choose(page, 'accept');
  await expect.poll(() => ran(page)).toContain('tracker');
  await expect.poll(() => extraCookies(page)).toHaveLength(7);
  await expect.poll(() => storedNames(page)).toHaveLength(origin.startsWith('https') ? 4 : 3);
};

/** The form of the settings page. @param {Page} page @param {string} address */
const withdrawOnSettingsPage = async (page, address) => {
  await page.goto(address);
  const no = page.getByRole('radio', { name: words('cookie-preferences.no'), exact: true });
  await expect(no.first()).toBeVisible();
  for (const radio of await no.all()) await radio.check();
  await button(page, 'cookie-preferences.save').click();
  await expect(page.getByText(words('cookie-preferences.saved'))).toBeVisible();
};

for (const [scheme, origin] of Object.entries(ORIGINS)) {
  test.describe(scheme, () => {
    test('six cookies of a tracker, and each storage: 0 left, and what the site needs stays', async ({
      page,
      lab,
    }) => {
      lab.put(ADDRESS, { html: sitePage({ body: TRACKED, banner: 'reload-on-withdraw="off"' }) });
      await acceptAndLoad(page, origin);
      await withdraw(page);
      await expect.poll(() => extraCookies(page)).toEqual(RECORD);
      await expect.poll(() => storedNames(page)).toEqual([]);
      expect(await essentialCookies(page)).toEqual(ESSENTIAL_COOKIES);
    });

    test('taken back on the settings page, outside the path of some: gone from there, and the rest at the next page', async ({
      page,
      lab,
    }) => {
      lab.put(ADDRESS, { html: sitePage({ body: TRACKED }) });
      lab.put('/cookies', { html: SETTINGS });
      await acceptAndLoad(page, origin);
      await withdrawOnSettingsPage(page, `${origin}/cookies`);
      // No page can read the cookies of a path that it does not lie under.
      await expect
        .poll(async () => (await extraCookies(page)).filter(line => !line.endsWith('/news')))
        .toEqual(RECORD);
      await expect
        .poll(async () => (await storedNames(page)).filter(name => !name.startsWith('session')))
        .toEqual([]);
      await page.goto(origin + ADDRESS);
      await expect.poll(() => extraCookies(page)).toEqual(RECORD);
      await expect.poll(() => storedNames(page)).toEqual([]);
      expect(await essentialCookies(page)).toEqual(ESSENTIAL_COOKIES);
    });

    test('a tracker that goes on writing: 0 once the page has loaded again', async ({
      page,
      lab,
    }) => {
      const body = heldFile(`${TRACKER}/tracker.js?keeps-writing`);
      lab.put(ADDRESS, { html: sitePage({ body }) });
      await acceptAndLoad(page, origin);
      const again = page.waitForEvent('load');
      await withdraw(page);
      await again;
      await expect.poll(() => extraCookies(page)).toEqual(RECORD);
      await expect.poll(() => storedNames(page)).toEqual([]);
      expect(await ran(page)).toEqual([]);
      expect(await essentialCookies(page)).toEqual(ESSENTIAL_COOKIES);
    });
  });
}

test('frames: 0 left, each asked for once, whatever else is decided', async ({ page, lab }) => {
  lab.put(ADDRESS, {
    html: sitePage({
      body: `${TRACKED}${heldFrame(`${FILMS}/second`)}`,
      banner: 'reload-on-withdraw="off"',
    }),
  });
  await page.goto(ORIGINS.https + ADDRESS);
  await choose(page, 'accept');
  const films = () => page.frames().filter(frame => frame.url().includes('video.example'));
  await expect.poll(() => films().length).toBe(3);
  // Passes over the page: decisions about other categories, and the same again.
  await page.evaluate(async () => {
    const { consent } = await import(`${location.origin}/police-elements/every-page.js`);
    await consent.refuse('appearance');
    await consent.grant(['statistics', 'video']);
  });
  const asked = () => lab.askedOfOthers.filter(path => path.startsWith('video.example')).sort();
  expect(asked()).toEqual(['video.example/film', 'video.example/gated', 'video.example/second']);
  await withdraw(page);
  await expect.poll(() => films().length).toBe(0);
  await expect(page.locator('police-consent-gate').getByRole('link')).toBeVisible();
  expect(asked()).toHaveLength(3);
});

test('what is not declared stays, and so does what an allowed category declares too', async ({
  page,
  lab,
}) => {
  const [necessary, statistics, ...others] = POLICY.categories;
  const greedy = [{ id: 'greedy', name: 'Greedy', cookies: [{ name: 's*' }, { name: '_trk_*' }] }];
  const policy = {
    ...POLICY,
    categories: [necessary, { ...statistics, services: greedy }, ...others],
  };
  lab.put(ADDRESS, {
    html: sitePage({ body: TRACKED, policy, banner: 'reload-on-withdraw="off"' }),
  });
  await acceptAndLoad(page, ORIGINS.https);
  await page.evaluate(() => {
    document.cookie = 'undeclared=1; Path=/';
    document.cookie = 'search=1; Path=/';
  });
  await withdraw(page);
  await expect
    .poll(() => extraCookies(page))
    .toEqual([...RECORD, 'undeclared www.westmercia.police.uk /']);
  expect(await jarOf(page)).toContain('session_id www.westmercia.police.uk /');
});

test('what script can not remove is reported', async ({ page, lab }) => {
  lab.put(ADDRESS, { html: sitePage({ body: TRACKED, banner: 'reload-on-withdraw="off"' }) });
  await acceptAndLoad(page, ORIGINS.https);
  await page.evaluate(() => {
    Storage.prototype.removeItem = () => {};
    const { policeReasons } = /** @type {{ policeReasons: string[] }} */ (
      Object.assign(globalThis, { policeReasons: [] })
    );
    document.addEventListener('police-consent-error', event =>
      policeReasons.push(/** @type {Event & { reason: string }} */ (event).reason),
    );
  });
  await withdraw(page);
  await expect
    .poll(() => page.evaluate(() => /** @type {any} */ (globalThis).policeReasons))
    .toEqual(['not-removed']);
});
