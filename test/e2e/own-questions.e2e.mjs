// @ts-check
/** Forms of the force's own questions, from the page to the database: with script, and without. */
import {
  addressOf,
  expect,
  LANGUAGES,
  layoutShifts,
  received,
  test,
  watchLayoutShift,
} from './support.mjs';
import { wordsOf } from './words.mjs';

/** @import { Page } from '@playwright/test' */

/** @param {Page} page @param {Record<string, string>} texts */
const fill = async (page, texts) => {
  for (const [name, text] of Object.entries(texts)) await page.fill(`[name="${name}"]`, text);
};
/** @param {Page} page @param {string} name @param {string} value */
const check = (page, name, value) => page.check(`[name="${name}"][value="${value}"]`);
/** @param {Page} page */
const submit = page => page.locator('police-enquiry-form button[type=submit]').click();

/** @param {string} name */
const file = name => ({ name, mimeType: 'application/pdf', buffer: Buffer.from('%PDF') });

const DAY = { 'visit-day': '7', 'visit-month': '3', 'visit-year': '2099' };

for (const lang of LANGUAGES) {
  const words = wordsOf(lang);

  test(`a question to the community team asks what its topic needs, ${lang}`, async ({
    page,
    demo,
  }) => {
    await watchLayoutShift(page);
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto(addressOf(demo, lang, 'community'), { waitUntil: 'networkidle' });
    const group = page.locator('[name=group]');
    await expect(group).toBeHidden();
    expect(await layoutShifts(page)).toEqual([]);
    await check(page, 'topic', 'talk');
    await expect(group).toBeVisible();
    await expect(page.locator('[name=letter]')).toBeHidden();
    await fill(page, { ...DAY, 'visit-month': '13', group: `Côr ${lang}`, email: 'a@example.com' });
    await submit(page);
    const summary = page.locator('.police-summary');
    await expect(summary).toBeFocused();
    await summary.getByRole('link').click();
    await expect(page.locator('[name=visit-month]')).toBeFocused();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    await expect(
      page.getByRole('heading', { name: words('enquiry-form.sentTitle') }),
    ).toBeFocused();
    const [newest] = (await received(demo)).enquiries;
    expect(newest).toMatchObject({
      ...{ lang, topic: 'talk', email: 'a@example.com' },
      answers: { form: 'community', group: `Côr ${lang}`, visit: '2099-03-07' },
    });
  });

  test(`a document goes along with its topic, once it is of a kind that is taken, ${lang}`, async ({
    page,
    demo,
  }) => {
    await page.goto(addressOf(demo, lang, 'community'));
    await check(page, 'topic', 'document');
    await fill(page, { letter: `L-${lang}`, email: 'a@example.com' });
    const files = page.locator('[name=files]');
    const rows = page.locator('.police-files li');
    await files.setInputFiles([file('notes.exe'), file('plan.pdf')]);
    await submit(page);
    await expect(page.locator('.police-summary')).toBeFocused();
    await expect(page.locator('.police-summary').getByRole('link')).toHaveText(/notes\.exe/);
    await rows.filter({ hasText: 'notes.exe' }).getByRole('button').click();
    await expect(rows).toHaveCount(1);
    await submit(page);
    await expect(
      page.getByRole('heading', { name: words('enquiry-form.sentTitle') }),
    ).toBeFocused();
    await expect(rows).toHaveCount(0);
    expect((await received(demo)).enquiries[0]).toMatchObject({
      answers: { form: 'community', letter: `L-${lang}` },
      files: [{ name: 'plan.pdf' }],
    });
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test(`a document of another kind comes back named by its field, then is stored, ${lang}`, async ({
      page,
      demo,
      guard,
    }) => {
      guard.expectConsole(/status of 422/);
      await page.goto(addressOf(demo, lang, 'community'));
      await check(page, 'topic', 'document');
      await fill(page, { letter: `P-${lang}`, email: 'a@example.com' });
      await page.locator('[name=files]').setInputFiles(file('notes.exe'));
      await submit(page);
      await expect(page.locator('.police-summary a[href$="-files"]')).toBeVisible();
      await expect(page.locator('[name=letter]')).toHaveValue(`P-${lang}`);
      await page.locator('[name=files]').setInputFiles(file('plan.pdf'));
      await submit(page);
      await page.waitForURL(/\/receipts\//);
      expect((await received(demo)).enquiries[0]).toMatchObject({
        answers: { form: 'community', letter: `P-${lang}` },
        files: [{ name: 'plan.pdf' }],
      });
    });

    test(`an interest comes back with what was ticked, then is stored, ${lang}`, async ({
      page,
      demo,
      guard,
    }) => {
      guard.expectConsole(/status of 422/);
      await page.goto(addressOf(demo, lang, 'interest'));
      await expect(page.locator('[name=day-day]')).toBeVisible();
      for (const value of ['mentor', 'open-day']) await check(page, 'help', value);
      await fill(page, { name: 'Siân', email: 'sian@example.com', 'day-day': '7' });
      await submit(page);
      await expect(page).toHaveTitle(new RegExp(`^${words('enquiry-form.errorPrefix')}`));
      await expect(page.locator('[name=help]:checked')).toHaveCount(2);
      await expect(page.locator('[name=day-month]')).toHaveAttribute('aria-invalid', 'true');
      await expect(page.locator('.police-summary')).toBeFocused();
      await fill(page, { 'day-month': '3', 'day-year': '2099' });
      await page.check('[name=keep]');
      await submit(page);
      await page.waitForURL(/\/receipts\//);
      const [newest] = (await received(demo)).enquiries;
      expect(newest).toMatchObject({
        ...{ lang, name: 'Siân' },
        answers: { form: 'interest', help: ['open-day', 'mentor'], day: '2099-03-07', keep: 'yes' },
      });
    });
  });
}
