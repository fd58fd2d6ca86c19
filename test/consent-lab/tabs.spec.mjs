// @ts-check
/** Other pages of the site that are open at the same time, or come back. */
import { button, choose, asking, expect, ORIGINS, ran, test } from './rig/lab.mjs';
import { FILMS, heldCode, heldFrame, sitePage } from './rig/site-page.mjs';

const ADDRESS = `${ORIGINS.https}/news/today`;
/** Marks the moment at which a page knows; clocks of two pages agree on the time of day. */
const MARKS = `<script>
  globalThis.told = [];
  document.addEventListener('police-consent', ({ source }) =>
    told.push({ source, at: performance.timeOrigin + performance.now() }));
</script>`;

/** @typedef {{ source: string, at: number }} Told */
/** @param {import('@playwright/test').Page} page @returns {Promise<Told[]>} */
const toldTo = page => page.evaluate(() => /** @type {any} */ (globalThis).told);

test.beforeEach(({ lab }) => {
  const body = `${heldCode("(globalThis.ran ??= []).push('code')")}${heldFrame(`${FILMS}/film`)}`;
  lab.put('/news/today', {
    html: sitePage({ first: MARKS, body, banner: 'reload-on-withdraw="off"' }),
  });
  lab.put('/other', { html: sitePage({ body: '<p>Elsewhere</p>', first: MARKS }) });
});

test('another tab follows a grant and a withdrawal, with no reload', async ({ page, context }) => {
  const other = await context.newPage();
  await page.goto(ADDRESS);
  await other.goto(ADDRESS);
  await expect(asking(other)).toBeVisible();
  const films = () => other.frames().filter(frame => frame.url().includes('video.example'));

  await choose(page, 'accept');
  await expect.poll(() => ran(other)).toEqual(['code']);
  await expect.poll(() => films().length).toBe(1);
  await expect(asking(other)).toHaveCount(0);

  await page.evaluate(async () => {
    const { consent } = await import(`${location.origin}/police-elements/every-page.js`);
    await consent.refuse(['statistics', 'video']);
  });
  await expect.poll(() => films().length).toBe(0);
  const [here, there] = [await toldTo(page), await toldTo(other)];
  expect(there.map(({ source }) => source)).toEqual(['tab', 'tab']);
  const after = there.map(({ at }, index) => (at - (here[index]?.at ?? 0)).toFixed(0));
  console.log(`measured: another tab follows a grant, a withdrawal after ${after.join(', ')} ms`);
});

test('a page from the back/forward cache reads the record anew', async ({ page }) => {
  // The browser may give up what it kept, where memory is short.
  await expect(async () => {
    await page.context().clearCookies();
    await page.goto(ADDRESS);
    await expect(asking(page)).toBeVisible();
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset['restored'] = String(persisted);
      }),
    );
    await page.goto(`${ORIGINS.https}/other`);
    await choose(page, 'accept');
    await page.goBack({ waitUntil: 'commit' });
    await expect(page.locator('html[data-restored=true]')).toHaveCount(1, { timeout: 5000 });
  }).toPass();
  await expect.poll(() => ran(page)).toEqual(['code']);
  await expect(asking(page)).toHaveCount(0);
  expect((await toldTo(page)).map(({ source }) => source)).toEqual(['tab']);
});

test('a page from the back/forward cache forgets with the record, too', async ({ page }) => {
  await expect(async () => {
    await page.context().clearCookies();
    await page.goto(ADDRESS);
    await choose(page, 'accept');
    await button(page, 'cookie-consent.hide').click();
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset['restored'] = String(persisted);
      }),
    );
    await page.goto(`${ORIGINS.https}/other`);
    await page.context().clearCookies();
    await page.goBack({ waitUntil: 'commit' });
    await expect(page.locator('html[data-restored=true]')).toHaveCount(1, { timeout: 5000 });
  }).toPass();
  await expect(asking(page)).toBeVisible();
});
