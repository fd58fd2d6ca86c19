// @ts-check
/** The banner beside the page: moves nothing, covers nothing that has focus, keeps nobody in. */
import { asking, button, choose, expect, ORIGINS, test, words } from './rig/lab.mjs';
import { FILMS, sitePage } from './rig/site-page.mjs';

/** @import { Page } from '@playwright/test' */

const ADDRESS = `${ORIGINS.https}/news/today`;
const LINKS = Array.from({ length: 40 }, (_, n) => `<p><a href="#${n}">Link ${n}</a></p>`);
const GATE = `<police-consent-gate category="video"><a href="${FILMS}/watch">Our film</a><template><iframe src="${FILMS}/gated" title="Our film" width="300" height="200"></iframe></template></police-consent-gate>`;
const SIZES = /** @type {const} */ ([
  [1280, 800],
  [360, 640],
  [320, 256],
]);

test.beforeEach(({ lab }) =>
  lab.put('/news/today', {
    html: sitePage({
      header: '<header><a href="/">The force</a></header>',
      body: `${GATE}${LINKS.join('')}`,
    }),
  }),
);

/**
 * Shifts that count (CLS), and those that a press excuses where the page itself moved: what moves inside
 * a shadow root, as the banner does that has less to say after a choice, has no node here.
 * @param {Page} page
 */
const watchShifts = page =>
  page.addInitScript(() => {
    const shifts = Object.assign(globalThis, { shifts: /** @type {string[]} */ ([]) }).shifts;
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput, sources } =
          /** @type {PerformanceEntry & { value: number, hadRecentInput: boolean, sources: { node?: Node, currentRect: DOMRect, previousRect: DOMRect }[] }} */ (
            entry
          );
        const nodes = sources.map(({ node }) => node?.nodeName).filter(Boolean);
        if (hadRecentInput && nodes.length === 0) continue;
        shifts.push(`${value.toFixed(4)} ${JSON.stringify(nodes)} ${JSON.stringify(sources)}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** The browser tells of a shift with a frame: two of them. @param {Page} page @returns {Promise<string[]>} */
const shiftsOf = page =>
  page.evaluate(
    () =>
      new Promise(resolve =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => resolve(/** @type {any} */ (globalThis).shifts)),
        ),
      ),
  );

for (const [width, height] of SIZES) {
  test.describe(`${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    test('nothing moves: as the banner comes late, at a choice, as it goes, as a film comes', async ({
      page,
      lab,
    }) => {
      await watchShifts(page);
      // The page is painted long before the library is there.
      lab.manner.holds = /define\.js/;
      await page.goto(ADDRESS, { waitUntil: 'commit' });
      await expect(page.getByRole('link', { name: 'Link 0', exact: true })).toBeVisible();
      expect(await shiftsOf(page)).toEqual([]);
      lab.release();
      await expect(asking(page)).toBeVisible();
      await button(page, 'consent-gate.once').click();
      await expect(page.frameLocator('police-consent-gate iframe').locator('h1')).toBeVisible();
      await choose(page, 'accept');
      await button(page, 'cookie-consent.hide').click();
      await expect(page.getByRole('region', { name: 'Cookies' })).toHaveCount(0);
      expect(await shiftsOf(page)).toEqual([]);
    });

    test('a film that "accept" swaps in moves nothing', async ({ page }) => {
      await watchShifts(page);
      await page.goto(ADDRESS);
      await choose(page, 'accept');
      await expect(page.frameLocator('police-consent-gate iframe').locator('h1')).toBeVisible();
      expect(await shiftsOf(page)).toEqual([]);
    });

    test('a choice that takes long to keep moves nothing when it is', async ({ page, lab }) => {
      lab.put('/news/today', { html: sitePage({ banner: 'record-endpoint="/consents"' }) });
      await watchShifts(page);
      await page.goto(ADDRESS);
      lab.manner.holds = /consents/;
      await button(page, 'cookie-consent.accept').click();
      // A press excuses what moves within half a second of it, and no later.
      const now = await page.evaluate(() => performance.now());
      await page.waitForFunction(pressed => performance.now() > pressed + 600, now);
      lab.release();
      await expect(page.getByText(words('cookie-consent.savedAll'))).toBeFocused();
      expect(await shiftsOf(page)).toEqual([]);
    });

    test('40 of 40 links clear of the banner when focused, 41 of 41 reached by Tab', async ({
      page,
    }) => {
      await page.goto(ADDRESS);
      await expect(asking(page)).toBeVisible();
      await expect
        .poll(() =>
          page.evaluate(() => getComputedStyle(document.documentElement).scrollPaddingBottom),
        )
        .not.toBe('auto');
      /** @type {Set<string>} */
      const reached = new Set();
      const covered = [];
      // Room for the controls of the banner and the gate.
      for (let press = 0; press < 60; press += 1) {
        await page.keyboard.press('Tab');
        const { name, points } = await page.evaluate(() => {
          const link = document.activeElement;
          if (!(link instanceof HTMLAnchorElement)) return { name: '', points: 9 };
          const { left, top, width: w, height: h } = link.getBoundingClientRect();
          const at = [0.1, 0.5, 0.9];
          const seen = at.flatMap(x => at.map(y => [left + w * x, top + h * y]));
          const clear = seen.filter(([x = 0, y = 0]) => document.elementFromPoint(x, y) === link);
          return { name: link.textContent, points: clear.length };
        });
        if (name) reached.add(name);
        if (points < 9) covered.push(`${name}: ${points} of 9 points`);
      }
      expect(covered).toEqual([]);
      reached.delete('Our film');
      expect(reached.size).toBe(41);
    });
  });
}

test('the shifts are measured: a page that moves is noticed', async ({ page, lab }) => {
  lab.put('/news/today', { html: sitePage({ body: '<p id="p">One</p><p>Two</p>' }) });
  await watchShifts(page);
  await page.goto(ADDRESS);
  await expect(asking(page)).toBeVisible();
  await page.evaluate(() => document.querySelector('#p')?.before(document.createElement('hr')));
  await expect.poll(() => shiftsOf(page)).not.toEqual([]);
});

for (const lang of /** @type {const} */ (['en', 'cy'])) {
  test(`under 40 % of 360 × 640, ${lang}`, async ({ page, lab }) => {
    lab.put('/news/today', { html: sitePage({ lang }) });
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(ADDRESS);
    const region = page.locator('police-cookie-consent section');
    await expect(region).toBeVisible();
    const { height = 640 } = (await region.boundingBox()) ?? {};
    console.log(`measured: the banner takes ${Math.round((height / 640) * 100)} % (${lang})`);
    expect(height / 640).toBeLessThan(0.4);
  });
}

test('accept, reject and customise have one computed style, and at least 44 px', async ({
  page,
}) => {
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    await page.goto(ADDRESS);
    await expect(asking(page)).toBeVisible();
    // No pointer on any of them, no focus.
    await page.mouse.move(1, 1);
    const looks = await page.locator('police-cookie-consent section button').evaluateAll(buttons =>
      buttons.map(node => {
        const style = getComputedStyle(node);
        // Three columns of a third each differ by a hundredth of a pixel, as browsers divide.
        const round = (/** @type {string} */ value) =>
          value.replace(/\d+\.\d+px/g, px => `${Math.round(parseFloat(px))}px`);
        return Object.fromEntries(
          [...style].map(name => [name, round(style.getPropertyValue(name))]),
        );
      }),
    );
    expect(looks).toHaveLength(3);
    expect(looks[1]).toEqual(looks[0]);
    expect(looks[2]).toEqual(looks[0]);
    expect(parseFloat(looks[0]?.['height'] ?? '')).toBeGreaterThanOrEqual(44);
    expect(parseFloat(looks[0]?.['width'] ?? '')).toBeGreaterThanOrEqual(44);
  }
});

test('takes no focus on load, and is a region, not a dialog', async ({ page }) => {
  await page.goto(ADDRESS);
  await expect(asking(page)).toBeVisible();
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await expect(page.getByRole('region', { name: 'Cookies on this site' })).toBeVisible();
  await expect(page.locator('[aria-modal]')).toHaveCount(0);
});
