// @ts-check
/** The demo with script off: every element has done its main job before any script. */
import {
  addAxe,
  addressOf,
  axeFindings,
  DESTINATION,
  expect,
  LANGUAGES,
  PAGES,
  received,
  test,
} from './support.mjs';
import { wordsOf } from './words.mjs';

test.use({ javaScriptEnabled: false });

for (const lang of LANGUAGES) {
  const words = wordsOf(lang);

  test.describe(`without script, ${lang}`, () => {
    for (const name of PAGES) {
      test(`/${name} does not scroll sideways at 320 px`, async ({ page, demo }) => {
        await page.setViewportSize({ width: 320, height: 568 });
        await page.goto(addressOf(demo, lang, name));
        const { width } = (await page.locator('html').boundingBox()) ?? { width: 0 };
        expect(width).toBeLessThanOrEqual(320);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      });
    }

    test('the way out is a link, in view', async ({ page, demo, visits }) => {
      await page.setViewportSize({ width: 320, height: 568 });
      await page.goto(addressOf(demo, lang, 'at-home'));
      const link = page.getByRole('link', { name: words('quick-exit.label'), exact: true });
      await expect(link).toBeInViewport({ ratio: 1 });
      await link.click();
      await page.waitForURL(DESTINATION);
      expect(visits).toEqual([{ url: DESTINATION, referer: undefined }]);
    });

    test('nothing optional is asked for', async ({ page, demo, context }) => {
      await fetch(`${demo.thirdPartyOrigin}/log.json`, { method: 'DELETE' });
      await page.goto(addressOf(demo, lang, 'watch'), { waitUntil: 'networkidle' });
      const log = await (await fetch(`${demo.thirdPartyOrigin}/log.json`)).json();
      expect(Object.values(log.requests ?? log).reduce((all, n) => all + Number(n), 0)).toBe(0);
      expect(await context.cookies()).toEqual([]);
    });

    test('nine sections with headings and gists, each opened by its own control', async ({
      page,
      demo,
    }) => {
      await page.goto(addressOf(demo, lang, 'positive-action'));
      const sections = page.locator('police-protected-characteristics section[id]');
      await expect(sections).toHaveCount(9);
      for (const section of await sections.all()) {
        await expect(section.getByRole('heading', { level: 3 })).toBeVisible();
        await section.locator('summary').click();
        await expect(section.locator('details p').first()).toBeVisible();
      }
    });

    test('an enquiry that is incomplete comes back with what was typed, then is stored', async ({
      page,
      demo,
      guard,
    }) => {
      guard.expectConsole(/status of 422/);
      await page.goto(addressOf(demo, lang, 'positive-action'));
      const form = page.locator('police-enquiry-form form');
      await form.locator('[name=name]').fill('Canary <b>&amp;');
      await form.locator('button[type=submit], button:not([type])').click();
      await expect(page.locator('[name=name]')).toHaveValue('Canary <b>&amp;');
      await page.locator('[name=message]').fill('Now with words');
      await page.locator('[name=reply_by][value=none]').check();
      await page
        .locator('police-enquiry-form button[type=submit], police-enquiry-form button:not([type])')
        .click();
      await page.waitForURL(/\/receipts\//);
      const [enquiry] = (await received(demo)).enquiries;
      expect(enquiry).toMatchObject({ name: 'Canary <b>&amp;', message: 'Now with words' });
      expect((await page.locator('main').textContent())?.replace(/\s/g, '')).toContain(
        enquiry.reference,
      );
      expect(page.url()).not.toContain(enquiry.reference);
    });

    test('one press leaves feedback', async ({ page, demo }) => {
      const before = (await received(demo)).feedback.length;
      await page.goto(addressOf(demo, lang, 'privacy'));
      const yes = words('beta-banner.usefulYes');
      await page.getByRole('button', { name: yes, exact: true }).click();
      await page.waitForURL(/feedback-thanks/);
      const { feedback } = await received(demo);
      expect(feedback.length).toBe(before + 1);
      const path = new URL(addressOf(demo, lang, 'privacy')).pathname;
      expect(feedback[0]).toMatchObject({ rating: 'yes', page: path, lang });
    });

    test('feedback can be left', async ({ page, demo }) => {
      const before = (await received(demo)).feedback.length;
      await page.goto(addressOf(demo, lang, ''));
      await page.locator('police-beta-banner .police-beta-open').click();
      await page.getByRole('radio').first().check();
      await page.getByRole('button', { name: words('beta-banner.send'), exact: true }).click();
      await expect.poll(async () => (await received(demo)).feedback.length).toBe(before + 1);
    });
  });
}

test.describe('axe without script of the page', () => {
  // axe itself is script: it is put in from outside, and the page's own modules are refused.
  test.use({ javaScriptEnabled: true });
  for (const lang of LANGUAGES) {
    for (const name of PAGES) {
      test(`finds nothing on /${lang === 'cy' ? 'cy/' : ''}${name}`, async ({
        page,
        demo,
        guard,
      }) => {
        guard.expectConsole(/Failed to load resource|net::ERR_FAILED/);
        await addAxe(page);
        await page.route(/\.js$/, route => route.abort());
        await page.goto(addressOf(demo, lang, name));
        expect(await axeFindings(page)).toEqual([]);
      });
    }
  }
});
