// @ts-check
/** Before and after the fields: drafts, the review, proof of work, questions about equality, Reload. */
import { startDemo } from '../../demo/serve.mjs';
import { addressOf, expect, LANGUAGES, received, test } from './support.mjs';
import { wordsOf } from './words.mjs';

const DRAFTS = () =>
  JSON.stringify(Object.entries({ ...sessionStorage }).filter(([key]) => /draft/.test(key)));

/** By keyboard alone, from the first field to the button that sends. */
const fillByKeyboard = async page => {
  await page.locator('[name=name]').focus();
  await page.keyboard.type('Siân');
  await page.keyboard.press('Tab');
  await page.keyboard.type('sian@example.org');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('The horses');
};

for (const lang of LANGUAGES) {
  const words = wordsOf(lang);
  const open = async (page, demo) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto(addressOf(demo, lang, 'visit'));
    const form = page.locator('police-enquiry-form');
    const send = form.locator('button[type=submit]:visible');
    return { form, send, message: form.locator('[name=message]') };
  };

  test.describe(`steps of the form, ${lang}`, () => {
    test('by keyboard: reviewed, changed, sent once, questions answered, not sent by Reload', async ({
      page,
      demo,
    }) => {
      const before = await received(demo);
      /** @type {string[]} */
      const posts = [];
      page.on('request', sent => {
        if (sent.method() === 'POST') posts.push(new URL(sent.url()).pathname);
      });
      const { form, send } = await open(page, demo);
      await fillByKeyboard(page);
      await send.focus();
      await page.keyboard.press('Enter');
      const title = form.getByRole('heading', { name: words('enquiry-form.reviewTitle') });
      await expect(title).toBeFocused();
      // Not behind the cookie banner or the exit at the foot of a small window (2.4.11).
      const inView = await title.evaluate(node => {
        const { left, top, height } = node.getBoundingClientRect();
        return node.contains(document.elementFromPoint(left + 5, top + height / 2));
      });
      expect(inView).toBe(true);
      await expect(form.getByText(words('enquiry-form.reviewNotProvided'))).toBeVisible();
      expect(posts).toEqual([]);
      await page.goBack();
      await expect(form.locator('[name=message]')).toBeVisible();
      await expect(send).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(title).toBeFocused();
      await form.locator('.police-change').nth(3).focus();
      await page.keyboard.press('Enter');
      await expect(form.locator('[name=access]')).toBeFocused();
      await page.keyboard.type('A ramp');
      await send.focus();
      await page.keyboard.press('Enter');
      await expect(form.getByText('A ramp')).toBeVisible();
      await send.focus();
      await page.keyboard.press('Enter');
      const sent = form.getByRole('heading', { name: words('enquiry-form.sentTitle') });
      await expect(sent).toBeFocused();
      expect(await page.evaluate(DRAFTS)).toBe('[]');

      await form.getByRole('button', { name: words('enquiry-form.equalityYes') }).focus();
      await page.keyboard.press('Enter');
      await expect(
        form.getByRole('heading', { name: words('enquiry-form.equalityQuestions') }),
      ).toBeFocused();
      const { width } = (await page.locator('html').boundingBox()) ?? { width: 0 };
      expect(width).toBeLessThanOrEqual(320);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await form.getByRole('button', { name: words('enquiry-form.equalitySend') }).focus();
      await page.keyboard.press('Enter');
      await expect(
        form.getByRole('heading', { name: words('enquiry-form.equalityThanks') }),
      ).toBeFocused();
      await expect(sent).toBeVisible();
      expect(posts).toEqual(['/enquiries', '/equality']);
      await page.reload();
      await expect(form.locator('[name=message]')).toHaveValue('');
      expect(posts).toHaveLength(2);
      const after = await received(demo);
      expect(after.enquiries.length).toBe(before.enquiries.length + 1);
      expect(after.equalityCount).toBe(before.equalityCount + 1);
      expect(after.enquiries[0].answers).toMatchObject({ form: 'visit', access: 'A ramp' });
    });

    test('a draft comes back, is cleared, and goes with the exit', async ({ page, demo }) => {
      const { form, message } = await open(page, demo);
      await message.fill('Half a sentence');
      await expect(form.locator('.police-draft')).toBeVisible();
      await page.goto(addressOf(demo, lang, 'privacy'));
      await page.goto(addressOf(demo, lang, 'visit'));
      await expect(message).toHaveValue('Half a sentence');
      await expect(form.getByText(words('enquiry-form.draftRestored'))).toBeVisible();
      await form.locator('[name=about][value=private]').check();
      await expect(form.getByText(words('enquiry-form.draftSensitive'))).toBeVisible();
      expect(await page.evaluate(DRAFTS)).toBe('[]');
      await form.locator('[name=about][value=school]').check();
      await expect.poll(() => page.evaluate(DRAFTS)).toContain('Half a sentence');
      await form.getByRole('button', { name: words('enquiry-form.draftClear') }).click();
      await expect(message).toHaveValue('');
      expect(await page.evaluate(DRAFTS)).toBe('[]');
      await message.fill('Again');
      await expect.poll(() => page.evaluate(DRAFTS)).toContain('Again');
      const left = await page.evaluate(() => {
        document.dispatchEvent(new Event('police-exit'));
        return JSON.stringify({ ...sessionStorage });
      });
      expect(left).not.toContain('Again');
      await expect(message).toHaveValue('');
    });

    test.describe('without script', () => {
      test.use({ javaScriptEnabled: false });
      test('all of it is there: sent, a receipt, the questions', async ({ page, demo }) => {
        const before = (await received(demo)).equalityCount;
        const { send, message, form } = await open(page, demo);
        await form.locator('[name=name]').fill('Ada');
        await form.locator('[name=email]').fill('ada@example.org');
        await form.locator('[name=about][value=school]').check();
        await message.fill('The horses');
        await send.click();
        await page.waitForURL('**/receipts/*');
        await page.locator('a[href$="/equality-questions"]').click();
        await page.locator('[name=age][value="25-34"]').check();
        await page.getByRole('button', { name: words('enquiry-form.equalitySend') }).click();
        await page.waitForURL('**/equality-thanks*');
        expect((await received(demo)).equalityCount).toBe(before + 1);
      });
    });
  });
}

test('a page that a post was answered with is not posted again by Reload', async ({
  page,
  demo,
  guard,
}) => {
  guard.expectConsole(/status of 422/);
  /** @type {string[]} */
  const posts = [];
  page.on('request', sent => {
    if (sent.method() === 'POST') posts.push(sent.url());
  });
  await page.goto(addressOf(demo, 'en', 'positive-action'));
  const form = page.locator('police-enquiry-form');
  // As where the script came too late: the browser's own post, refused for want of a message.
  await form.locator('form').evaluate(node => HTMLFormElement.prototype.submit.call(node));
  await page.waitForURL('**/enquiries');
  await expect(form.locator('.police-summary')).toBeVisible();
  await form.locator('[name=message]').fill('Hello');
  await form.locator('button[type=submit]').click();
  await expect(form).toHaveAttribute('state', 'sent');
  expect(posts).toHaveLength(2);
  await page.reload();
  await expect(form.locator('[name=message]')).toHaveValue('');
  expect(posts).toHaveLength(2);
});

test('proof of work is done in a worker, under the strict policy of the demo', async ({
  browser,
}) => {
  const demo = await startDemo({
    ...{ port: 0, thirdPartyPort: 0, database: 'memory' },
    receiver: { challenge: { bits: 12, fromScore: 0 } },
  });
  const page = await browser.newPage();
  try {
    /** @type {string[]} */
    const workers = [];
    /** @type {string[]} */
    const lines = [];
    page.on('worker', worker => workers.push(new URL(worker.url()).pathname));
    page.on('console', message => lines.push(message.text()));
    await page.goto(addressOf(demo, 'en', 'positive-action'));
    const form = page.locator('police-enquiry-form');
    await form.locator('[name=message]').fill('Hello');
    await form.locator('button[type=submit]').click();
    await expect(form).toHaveAttribute('state', 'sent');
    expect((await received(demo)).enquiries).toHaveLength(1);
    expect(workers).toEqual(['/police-elements/chunks/proof-worker.js']);
    // The refusal itself, which browsers write down.
    expect(lines.filter(line => !/403/.test(line))).toEqual([]);
  } finally {
    await page.close();
    await demo.close();
  }
});
