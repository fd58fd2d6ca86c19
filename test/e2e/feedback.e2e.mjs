// @ts-check
/** The beta banner in the demo: what moves, how far it is to Send, what is kept, where it has to work. */
import { addressOf, expect, LANGUAGES, layoutShifts, received, test } from './support.mjs';
import { watchLayoutShift } from './support.mjs';
import { wordsOf } from './words.mjs';

/** @param {import('@playwright/test').Page} page */
const bannerOf = page => page.locator('police-beta-banner');

/** A page that links to its feedback page: the form is built when it is wanted. @param {string} lang */
const linkPage = async lang => {
  const { renderBetaBanner } = await import('police-elements/render');
  const banner = renderBetaBanner(
    { feedbackEndpoint: '/feedback', feedbackHref: '/feedback', oldServiceHref: '/' },
    /** @type {'en' | 'cy'} */ (lang),
  );
  return `<!doctype html><html lang="${lang}"><head><title>News</title>
    <meta name="viewport" content="width=device-width">
    <link rel="stylesheet" href="/police-elements/police-elements.css">
    <script type="module" src="/police-elements/beta-banner.js"></script></head>
    <body><header><a id="before" href="/">Home</a>${banner}</header>
    <main><h1>News</h1>${'<p>Something happened, and here is what.</p>'.repeat(40)}</main></body></html>`;
};

/** Half a second a file: later than the browser forgives a press its shifts. @param {import('@playwright/test').Page} page */
const slowDown = async page => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency: 700, downloadThroughput: 200_000, uploadThroughput: 90_000 },
  });
};

for (const lang of LANGUAGES) {
  const words = wordsOf(lang);
  const button = (
    /** @type {import('@playwright/test').Locator} */ within,
    /** @type {string} */ id,
  ) => within.getByRole('button', { name: words(`beta-banner.${id}`), exact: true });

  test.describe(`the banner, ${lang}`, () => {
    for (const width of [1280, 320]) {
      test(`moves nothing on a slow line: upgrade, opening, hiding, undo, at ${width} px`, async ({
        page,
        demo,
      }) => {
        const html = await linkPage(lang);
        await page.route('**/slow-news', route =>
          route.fulfill({ contentType: 'text/html', body: html }),
        );
        await page.setViewportSize({ width, height: 700 });
        await watchLayoutShift(page);
        await slowDown(page);
        await page.goto(`${demo.origin}/slow-news`);
        const banner = bannerOf(page);
        const opener = banner.locator('.police-beta-open');
        await expect(opener).toHaveAttribute('aria-expanded', 'false');
        await opener.click();
        await expect(banner.getByRole('radio').first()).toBeFocused();
        await opener.click();
        await expect(banner.locator('form.police-feedback')).toBeHidden();
        await button(banner, 'hide').click();
        await expect(button(banner, 'undo')).toBeFocused();
        await button(banner, 'undo').click();
        await expect(opener).toBeVisible();
        await button(banner, 'usefulYes').click();
        await expect(banner.getByText(words('beta-banner.quickThanks'))).toBeVisible();
        const late = (await layoutShifts(page)).filter(({ recent }) => !recent);
        expect(late).toEqual([]);
      });
    }

    test('takes six Tabs from the banner to Send with the form open', async ({ page, demo }) => {
      const html = await linkPage(lang);
      await page.route('**/news', route => route.fulfill({ contentType: 'text/html', body: html }));
      for (const address of [`${demo.origin}/news`, addressOf(demo, lang, 'privacy')]) {
        await page.goto(address);
        const banner = bannerOf(page);
        await banner.locator('.police-beta-open').click();
        await expect(banner.getByRole('radio').first()).toBeFocused();
        const send = button(banner, 'send');
        // From the link before the banner, as somebody comes to it.
        await page.locator('#before, .site-header nav a, header nav a').last().focus();
        let tabs = 0;
        while (tabs < 20 && !(await send.evaluate(node => node === document.activeElement))) {
          await page.keyboard.press('Tab');
          tabs += 1;
        }
        expect(tabs).toBeLessThanOrEqual(6);
      }
    });

    test('keeps words for who goes away and comes Back', async ({ page, demo }) => {
      await page.goto(addressOf(demo, lang, 'privacy'));
      const banner = bannerOf(page);
      const comment = banner.getByRole('textbox', { name: words('beta-banner.comment') });
      await banner.locator('.police-beta-open').click();
      await comment.fill('Half a thought');
      await page.locator('nav a').first().click();
      await page.waitForURL(/at-home/);
      await page.goBack();
      await page.waitForURL(/privacy/);
      if (!(await comment.isVisible())) await banner.locator('.police-beta-open').click();
      await expect(comment).toHaveValue('Half a thought');
    });

    test('takes one press and counts one person, who adds words', async ({ page, demo }) => {
      const before = (await received(demo)).feedback.length;
      await page.goto(addressOf(demo, lang, 'privacy'));
      const banner = bannerOf(page);
      await button(banner, 'usefulNo').click();
      await expect(banner.getByText(words('beta-banner.quickThanks'))).toBeVisible();
      await banner.locator('.police-beta-open').click();
      const comment = banner.getByRole('textbox', { name: words('beta-banner.comment') });
      await expect(comment).toBeFocused();
      await page.keyboard.type('No map');
      await button(banner, 'send').click();
      await expect(banner.getByText(words('beta-banner.thanks'))).toBeVisible();
      const { feedback } = await received(demo);
      expect(feedback.length).toBe(before + 1);
      expect(feedback[0]).toMatchObject({ rating: 'no', comment: 'No map', lang });
    });

    test('works where nothing can be stored', async ({ page, demo }) => {
      await page.addInitScript(() => {
        for (const name of ['localStorage', 'sessionStorage']) {
          Object.defineProperty(globalThis, name, {
            get() {
              throw new DOMException('blocked', 'SecurityError');
            },
          });
        }
      });
      const before = (await received(demo)).feedback.length;
      await page.goto(addressOf(demo, lang, 'privacy'));
      const banner = bannerOf(page);
      await button(banner, 'usefulYes').click();
      await expect(banner.getByText(words('beta-banner.quickThanks'))).toBeVisible();
      expect((await received(demo)).feedback.length).toBe(before + 1);
      await button(banner, 'hide').click();
      await expect(banner.getByText(words('beta-banner.hiddenForPage'))).toBeVisible();
    });

    test('works where all cookies were refused', async ({ page, demo, context }) => {
      const before = (await received(demo)).feedback.length;
      await page.goto(addressOf(demo, lang, 'privacy'));
      const refuse = wordsOf(lang)('cookie-consent.reject');
      await page.getByRole('button', { name: refuse, exact: true }).click();
      const banner = bannerOf(page);
      await button(banner, 'usefulYes').click();
      await expect(banner.getByText(words('beta-banner.quickThanks'))).toBeVisible();
      expect((await received(demo)).feedback.length).toBe(before + 1);
      const cookies = await context.cookies();
      expect(cookies.map(({ name }) => name)).toEqual(['police_consent']);
    });
  });
}
