// @ts-check
/** Whole visits to the demo: refuse and come back, accept and think better of it, without script. */
import { addressOf, askedOfThirdParty, expect, LANGUAGES, test } from './support.mjs';
import { wordsOf } from './words.mjs';

test.beforeEach(async ({ demo }) => {
  await fetch(`${demo.thirdPartyOrigin}/log.json`, { method: 'DELETE' });
});

const asked = async demo => (await askedOfThirdParty(demo)).requests.map(({ path }) => path);
const cookieNames = async context => (await context.cookies()).map(({ name }) => name).sort();

for (const lang of LANGUAGES) {
  const words = wordsOf(lang);
  /** Each question of the form, and what it stands at. */
  const answers = page =>
    page
      .locator('police-cookie-preferences')
      .getByRole('radio', { checked: true })
      .evaluateAll(radios => radios.map(({ name, value }) => `${name} ${value}`));
  const button = (page, id) => page.getByRole('button', { name: words(id), exact: true });
  const film = page => page.frameLocator('police-consent-gate iframe').locator('p');

  test.describe(`a visit, ${lang}`, () => {
    test('refuses, looks round, comes back another day: not asked, nothing loaded', async ({
      page,
      demo,
      context,
    }) => {
      await page.goto(addressOf(demo, lang, ''));
      await button(page, 'cookie-consent.reject').click();
      await page.getByRole('link', { name: words('cookie-consent.settings') }).click();
      await expect.poll(() => answers(page)).toEqual(['statistics no', 'video no']);
      await page.goto(addressOf(demo, lang, 'watch'));
      await expect(button(page, 'consent-gate.once')).toBeVisible();
      await page.close();

      const another = await context.newPage();
      for (const name of ['', 'watch', 'positive-action']) {
        await another.goto(addressOf(demo, lang, name), { waitUntil: 'networkidle' });
        await expect(button(another, 'cookie-consent.accept')).toHaveCount(0);
      }
      expect(await asked(demo)).toEqual([]);
      expect(await cookieNames(context)).toEqual(['police_consent']);
    });

    test('accepts, watches, takes it back on the settings page, and is believed everywhere', async ({
      page,
      demo,
      context,
    }) => {
      await page.goto(addressOf(demo, lang, ''));
      await button(page, 'cookie-consent.accept').click();
      await expect(page.getByText(words('cookie-consent.savedAll'))).toBeFocused();
      await page.goto(addressOf(demo, lang, 'watch'));
      await expect(film(page)).toBeVisible();
      await expect.poll(() => asked(demo)).toContain('/collect');
      await expect.poll(() => cookieNames(context)).toEqual(['_ga_demo', 'police_consent']);

      await page.goto(addressOf(demo, lang, 'cookies'));
      await expect.poll(() => answers(page)).toEqual(['statistics yes', 'video yes']);
      const form = page.locator('police-cookie-preferences');
      const no = form.getByRole('radio', { name: words('cookie-preferences.no'), exact: true });
      for (const radio of await no.all()) await radio.check();
      await button(page, 'cookie-preferences.save').click();
      await expect(form.getByText(words('cookie-preferences.saved'))).toBeFocused();
      await expect.poll(() => cookieNames(context)).toEqual(['police_consent']);

      // What the page before asked for last may still be on its way.
      await page.goto('about:blank', { waitUntil: 'networkidle' });
      await fetch(`${demo.thirdPartyOrigin}/log.json`, { method: 'DELETE' });
      await page.goto(addressOf(demo, lang, 'watch'), { waitUntil: 'networkidle' });
      await expect(button(page, 'consent-gate.once')).toBeVisible();
      await page.goto(addressOf(demo, lang, 'cookies'));
      await expect.poll(() => answers(page)).toEqual(['statistics no', 'video no']);
      expect(await asked(demo)).toEqual([]);
      expect(await cookieNames(context)).toEqual(['police_consent']);
    });
  });

  test.describe(`a visit without script, ${lang}`, () => {
    test.use({ javaScriptEnabled: false });

    test('is told what holds, and leaves no trace of a choice', async ({ page, demo, context }) => {
      for (const name of ['', 'watch', 'cookies']) {
        await page.goto(addressOf(demo, lang, name), { waitUntil: 'networkidle' });
        await expect(page.locator('police-cookie-consent').getByRole('link')).toBeVisible();
      }
      await expect(page.locator('police-cookie-preferences > p')).toBeVisible();
      await expect(page.locator('police-cookie-table > p')).toBeVisible();
      expect(await asked(demo)).toEqual([]);
      expect(await cookieNames(context)).toEqual([]);
    });
  });
}
