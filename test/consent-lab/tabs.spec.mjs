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

/** By the public module, as a button of the site would. @param {import('@playwright/test').Page} page @param {'grant' | 'refuse'} act */
const decide = (page, act) =>
  page.evaluate(async name => {
    const { consent } = await import(`${location.origin}/police-elements/every-page.js`);
    await consent[name](['statistics', 'video']);
  }, act);

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

  await decide(page, 'refuse');
  await expect.poll(() => films().length).toBe(0);
  expect((await toldTo(other)).map(({ source }) => source)).toEqual(['tab', 'tab']);
});

test('measured, 10 grants and 10 withdrawals', async ({ page, context }) => {
  const other = await context.newPage();
  await page.goto(ADDRESS);
  await other.goto(ADDRESS);
  await expect(asking(other)).toBeVisible();
  for (let time = 1; time <= 20; time += 1) {
    await decide(page, time % 2 ? 'grant' : 'refuse');
    await expect.poll(async () => (await toldTo(other)).length).toBe(time);
  }
  const [here, there] = [await toldTo(page), await toldTo(other)];
  const took = there.map(({ at }, index) => at - (here[index]?.at ?? 0)).sort((a, b) => a - b);
  const [median, longest] = [took[10], took[19]].map(ms => ms?.toFixed(0));
  console.log(`measured: another tab is in step after ${median} ms (of 20; at most ${longest})`);
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
