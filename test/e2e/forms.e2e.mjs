// @ts-check
/** The enquiry and the feedback, from the page to the database and back. */
import { addressOf, expect, LANGUAGES, received, test } from './support.mjs';
import { wordsOf } from './words.mjs';

for (const lang of LANGUAGES) {
  const words = wordsOf(lang);

  test.describe(`enquiry, ${lang}`, () => {
    test('an invalid one names its errors, a valid one is stored once and has a reference', async ({
      page,
      demo,
    }) => {
      const before = (await received(demo)).enquiries.length;
      await page.goto(addressOf(demo, lang, 'positive-action'));
      const form = page.locator('police-enquiry-form');
      const send = form.getByRole('button', { name: words('enquiry-form.send'), exact: true });
      await form.locator('[name=name]').fill('Siân O’Brien-Nkemelu');
      await send.click();
      const summary = form.getByRole('heading', { name: words('enquiry-form.errorTitle') });
      await expect(summary).toBeVisible();
      await expect(page).toHaveTitle(new RegExp(`^${words('enquiry-form.errorPrefix')}`));
      await form.getByRole('link', { name: words('enquiry-form.messageNeeded') }).click();
      const message = form.locator('[name=message]');
      await expect(message).toBeFocused();
      await expect(message).toHaveAttribute('aria-invalid', 'true');
      await message.fill('When is the next open day?\nDiolch – gyda ŵ ac ŷ.');
      await form.locator('[name=reply_by][value=none]').check();
      await send.dblclick();
      await expect(
        form.getByRole('heading', { name: words('enquiry-form.sentTitle') }),
      ).toBeFocused();
      const { enquiries } = await received(demo);
      expect(enquiries.length).toBe(before + 1);
      expect(enquiries[0]).toMatchObject({
        name: 'Siân O’Brien-Nkemelu',
        message: 'When is the next open day?\nDiolch – gyda ŵ ac ŷ.',
        lang,
      });
      const shown = (await form.textContent())?.replace(/\s/g, '');
      expect(shown).toContain(enquiries[0].reference);
      expect(page.url()).not.toContain(enquiries[0].reference);
    });

    test('an endpoint that fails loses nothing that was typed', async ({ page, demo, guard }) => {
      guard.expectConsole(/Failed to load resource/);
      await page.route('**/enquiries', route => route.fulfill({ status: 500, body: '' }));
      await page.goto(addressOf(demo, lang, 'positive-action'));
      const form = page.locator('police-enquiry-form');
      await form.locator('[name=message]').fill('Keep me');
      await form.locator('[name=reply_by][value=none]').check();
      await form.getByRole('button', { name: words('enquiry-form.send'), exact: true }).click();
      await expect(
        form.getByRole('group', { name: words('enquiry-form.faultTitle') }),
      ).toBeVisible();
      await expect(form.locator('[name=message]')).toHaveValue('Keep me');
      await page.unroute('**/enquiries');
    });
  });

  test.describe(`feedback, ${lang}`, () => {
    const open = async page => {
      const banner = page.locator('police-beta-banner');
      await banner.locator('.police-beta-open').click();
      return banner;
    };

    test('one tap and some words are stored', async ({ page, demo }) => {
      const before = (await received(demo)).feedback.length;
      await page.goto(addressOf(demo, lang, 'cookies'));
      const banner = await open(page);
      await banner.getByRole('radio').first().check();
      await banner.getByRole('textbox', { name: words('beta-banner.comment') }).fill('I found it.');
      await banner.getByRole('button', { name: words('beta-banner.send'), exact: true }).click();
      await expect(banner.getByText(words('beta-banner.thanks'))).toBeVisible();
      const { feedback } = await received(demo);
      expect(feedback.length).toBe(before + 1);
      expect(feedback[0]).toMatchObject({
        comment: 'I found it.',
        lang,
        page: lang === 'cy' ? '/cy/cookies' : '/cookies',
      });
    });

    test('an endpoint that fails keeps the words', async ({ page, demo, guard }) => {
      guard.expectConsole(/Failed to load resource/);
      await page.route('**/feedback', route => route.fulfill({ status: 500, body: '' }));
      await page.goto(addressOf(demo, lang, ''));
      const banner = await open(page);
      await banner.getByRole('radio').first().check();
      const comment = banner.getByRole('textbox', { name: words('beta-banner.comment') });
      await comment.fill('Keep me');
      await banner.getByRole('button', { name: words('beta-banner.send'), exact: true }).click();
      await expect(banner.getByText(words('beta-banner.failed'))).toBeVisible();
      await expect(comment).toHaveValue('Keep me');
    });
  });
}
