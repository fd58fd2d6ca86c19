// @ts-check
/** Faults that other consent managers have and the other files do not come to; README.md lists all. */
import { asking, choose, expect, ORIGINS, ran, test } from './rig/lab.mjs';
import { POLICY } from './rig/policy.mjs';
import { FILMS, heldCode, heldFrame, sitePage } from './rig/site-page.mjs';

const ADDRESS = `${ORIGINS.https}/news/today`;
const SIGNALS = [
  'ad_personalization',
  'ad_storage',
  'ad_user_data',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
];

test('a category that nobody declared: named in the console, nothing thrown, the rest works', async ({
  page,
  lab,
  said,
}) => {
  said.expect(/"vidoe" is no category of the policy/);
  const body = `${heldFrame(`${FILMS}/wrong`, 'vidoe')}${heldCode('ran.push(1)', 'vidoe')}${heldFrame(`${FILMS}/right`)}${heldCode("(globalThis.ran ??= []).push('code')")}`;
  lab.put('/news/today', { html: sitePage({ body }) });
  await page.goto(ADDRESS);
  await choose(page, 'accept');
  await expect.poll(() => lab.askedOfOthers).toEqual(['video.example/right']);
  expect(await ran(page)).toEqual(['code']);
});

test("Google's tag is not asked for before consent, nor after a refusal, and its signals start denied", async ({
  page,
  lab,
}) => {
  const tag =
    '<script type="text/plain" data-consent="statistics" src="//www.googletagmanager.com/gtag/js.js"></script>';
  const categories = POLICY.categories.map(category =>
    category.id === 'statistics' ? { ...category, google: ['analytics_storage'] } : category,
  );
  const policy = { ...POLICY, categories };
  lab.put('/news/today', {
    html: sitePage({ body: tag, policy, banner: 'google-consent-mode' }),
  });
  await page.goto(ADDRESS);
  await expect(asking(page)).toBeVisible();
  /** What was told to Google's tags. @returns {Promise<any[][]>} */
  const said = () =>
    page.evaluate(() => {
      const { dataLayer = [] } = /** @type {{ dataLayer?: ArrayLike<unknown>[] }} */ (
        /** @type {unknown} */ (globalThis)
      );
      return dataLayer.map(entry => Array.from(entry));
    });
  await expect.poll(said).toHaveLength(1);
  const [[command, act, signals] = []] = await said();
  expect([command, act]).toEqual(['consent', 'default']);
  expect(
    Object.keys(signals)
      .filter(name => name.includes('_'))
      .sort(),
  ).toEqual(expect.arrayContaining(SIGNALS));
  for (const name of SIGNALS) expect(signals[name], name).toBe('denied');
  await choose(page, 'reject');
  await page.waitForLoadState('networkidle');
  for (const [, , later] of (await said()).slice(1)) {
    expect(Object.values(later)).not.toContain('granted');
  }
  expect(lab.askedOfOthers).toEqual([]);

  await page.evaluate(async () => {
    const { consent } = await import(`${location.origin}/police-elements/every-page.js`);
    await consent.grant('statistics');
  });
  await expect.poll(() => lab.askedOfOthers).toEqual(['www.googletagmanager.com/gtag/js.js']);
  const [, , now] = (await said()).at(-1) ?? [];
  expect(SIGNALS.filter(name => now[name] === 'granted')).toEqual(['analytics_storage']);
});

test('a press on the page, a scroll or time is no consent', async ({ page, lab }) => {
  const body = `${heldCode("(globalThis.ran ??= []).push('code')")}<p>${'Long. '.repeat(3000)}</p>`;
  lab.put('/news/today', { html: sitePage({ body }) });
  await page.clock.install();
  await page.goto(ADDRESS);
  await expect(asking(page)).toBeVisible();
  await page.getByRole('heading').click();
  await page.mouse.wheel(0, 2000);
  await page.keyboard.press('Escape');
  await page.clock.fastForward('01:00:00');
  await expect(asking(page)).toBeVisible();
  expect(await ran(page)).toEqual([]);
  expect((await page.context().cookies()).map(({ name }) => name)).not.toContain('police_consent');
});
