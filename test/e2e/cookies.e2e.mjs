// @ts-check
/** Consent on the demo: asked of the other company's server what it saw, not of the page. */
import { addressOf, askedOfThirdParty, expect, LANGUAGES, received, test } from './support.mjs';
import { wordsOf } from './words.mjs';

test.beforeEach(async ({ demo }) => {
  await fetch(`${demo.thirdPartyOrigin}/log.json`, { method: 'DELETE' });
});

const cookieNames = async context => (await context.cookies()).map(({ name }) => name).sort();
const countOf = log => log.requests.length;

for (const lang of LANGUAGES) {
  const words = wordsOf(lang);

  test.describe(`cookies, ${lang}`, () => {
    test('nothing is asked for and nothing stored before a choice, nor after "reject"', async ({
      page,
      demo,
      context,
    }) => {
      await page.goto(addressOf(demo, lang, 'watch'));
      await page.getByRole('button', { name: words('cookie-consent.reject'), exact: true }).click();
      await expect(page.getByText(words('cookie-consent.savedNone'))).toBeFocused();
      await page.reload({ waitUntil: 'networkidle' });
      await expect(
        page.getByRole('button', { name: words('cookie-consent.accept'), exact: true }),
      ).toHaveCount(0);
      expect(countOf(await askedOfThirdParty(demo))).toBe(0);
      expect(await cookieNames(context)).toEqual(['police_consent']);
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    });

    test('"accept" runs what was held back, records the choice; withdrawing takes it all away', async ({
      page,
      demo,
      context,
    }) => {
      const before = (await received(demo)).consents.length;
      await page.goto(addressOf(demo, lang, 'watch'));
      await page.getByRole('button', { name: words('cookie-consent.accept'), exact: true }).click();
      await expect(page.getByText(words('cookie-consent.savedAll'))).toBeFocused();
      await expect(page.frameLocator('police-consent-gate iframe').locator('body')).toBeVisible();
      await expect.poll(() => cookieNames(context)).toEqual(['_ga_demo', 'police_consent']);
      await expect.poll(async () => (await received(demo)).consents.length).toBe(before + 1);
      const [stored] = (await received(demo)).consents;
      expect(stored.record).toMatchObject({ lang, choices: { statistics: true, video: true } });

      await page.goto(addressOf(demo, lang, 'cookies'));
      const form = page.locator('police-cookie-preferences');
      for (const no of await form
        .getByRole('radio', { name: words('cookie-preferences.no'), exact: true })
        .all())
        await no.check();
      await form
        .getByRole('button', { name: words('cookie-preferences.save'), exact: true })
        .click();
      // What is swept goes before the record is written: only then is the page done.
      await expect(form.getByText(words('cookie-preferences.saved'))).toBeFocused();
      await expect.poll(() => cookieNames(context)).toEqual(['police_consent']);
      // What the page before asked for last may still be on its way.
      await page.goto('about:blank', { waitUntil: 'networkidle' });
      await fetch(`${demo.thirdPartyOrigin}/log.json`, { method: 'DELETE' });
      await page.goto(addressOf(demo, lang, 'watch'), { waitUntil: 'networkidle' });
      expect(countOf(await askedOfThirdParty(demo))).toBe(0);
    });

    test('the dialog asks for each category, keeps the focus inside and gives it back', async ({
      page,
      demo,
      context,
    }) => {
      await page.goto(addressOf(demo, lang, 'watch'));
      const customise = page.getByRole('button', {
        name: words('cookie-consent.customise'),
        exact: true,
      });
      await customise.click();
      const dialog = page.getByRole('dialog');
      await expect(dialog).toBeVisible();
      for (let presses = 0; presses < 25; presses += 1) {
        await page.keyboard.press('Tab');
        const outside = await page.evaluate(() => {
          let active = document.activeElement;
          while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
          // The browser's own controls are part of a modal dialog's round: then nothing has focus.
          return active !== document.body && active !== null && !active.closest('dialog');
        });
        expect(outside).toBe(false);
      }
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await expect(customise).toBeFocused();
      // The dialog's Escape was not the exit's.
      expect(page.url()).toBe(addressOf(demo, lang, 'watch'));

      await customise.click();
      await dialog
        .getByRole('radio', { name: words('cookie-consent.yes'), exact: true })
        .nth(1)
        .check();
      await dialog.getByRole('button', { name: words('cookie-consent.save'), exact: true }).click();
      await expect
        .poll(
          async () =>
            JSON.parse(
              decodeURIComponent(
                (await context.cookies()).find(({ name }) => name === 'police_consent')?.value ??
                  '{}',
              ),
            ).choices,
        )
        .toEqual({ statistics: false, video: true });
    });

    test('a placeholder shows its video this time only, and remembers nothing', async ({
      page,
      demo,
      context,
    }) => {
      await page.goto(addressOf(demo, lang, 'watch'));
      await page.getByRole('button', { name: words('consent-gate.once'), exact: true }).click();
      await expect(page.frameLocator('police-consent-gate iframe').locator('body')).toBeVisible();
      expect((await cookieNames(context)).includes('police_consent')).toBe(false);
    });

    test('a save that fails says so, keeps the banner and is tried again', async ({
      page,
      demo,
      context,
      guard,
    }) => {
      guard.expectConsole(/Failed to load resource/);
      await page.route('**/consents', route => route.fulfill({ status: 500, body: '' }));
      await page.goto(addressOf(demo, lang, ''));
      await page.getByRole('button', { name: words('cookie-consent.accept'), exact: true }).click();
      await expect(page.getByText(words('cookie-consent.failed'))).toBeVisible();
      await page.unroute('**/consents');
      await page.getByRole('button', { name: words('cookie-consent.retry'), exact: true }).click();
      await expect(page.getByText(words('cookie-consent.savedAll'))).toBeFocused();
      expect(await cookieNames(context)).toContain('police_consent');
    });
  });
}
