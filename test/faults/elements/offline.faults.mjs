// @ts-check
/**
 * The device itself is offline: `navigator.onLine`, the events and every request are the browser's own.
 * What was meant is kept, nothing is said to be sent, and once the connection is back it is stored once.
 */
import { wordsOf } from '../../e2e/words.mjs';
import { EnquiryPage } from './enquiry-page.mjs';
import { expect, keptChoice, test } from './support.mjs';

const words = wordsOf('en');

test.describe('offline', () => {
  test('the enquiry form holds the message, then sends it by itself', async ({
    page,
    context,
    demo,
    faults,
  }) => {
    const form = new EnquiryPage(page, demo.database);
    await form.open(faults.origin);
    // What sends comes with the first answer that the form hears: the file, then those that it imports.
    let sending = '';
    page.on('request', request => {
      if (request.url().endsWith('/sending.js')) sending = request.url();
    });
    const asked = async () => {
      await form.fill('Offline before it is sent');
      return sending;
    };
    await expect.poll(asked).not.toBe('');
    await page.evaluate(async address => void (await import(address)), sending);
    await context.setOffline(true);
    await form.send();
    expect(await form.titleIn('waiting')).toBe(words('enquiry-form.waitingTitle'));
    expect(await form.typed()).toBe(form.message);
    expect(faults.log).toHaveLength(0);
    await context.setOffline(false);
    await form.titleIn('sent');
    expect(await form.rows()).toHaveLength(1);
  });

  test('the enquiry form, cut off half way, does not say that it was not sent', async ({
    page,
    context,
    demo,
    faults,
  }) => {
    const form = new EnquiryPage(page, demo.database);
    await form.open(faults.origin);
    await form.fill('Offline half way');
    // Stored, and the connection breaks before the answer.
    faults.use(() => ({ does: 'reset', deliver: 1, delay: 1000 }));
    await form.send();
    await expect.poll(() => faults.log.length).toBe(1);
    await context.setOffline(true);
    const title = await form.titleIn('waiting');
    expect(title).not.toBe(words('enquiry-form.waitingTitle'));
    faults.use([]);
    await context.setOffline(false);
    await form.persist();
    expect(await form.rows()).toHaveLength(1);
    expect(new Set(faults.log.map(({ key }) => key)).size).toBe(1);
  });

  test('the feedback form keeps the words, and sends them when asked again', async ({
    page,
    context,
    demo,
    faults,
  }) => {
    const banner = page.locator('police-beta-banner');
    const status = banner.locator('.police-feedback-status');
    const comment = banner.getByRole('textbox', { name: words('beta-banner.comment') });
    const send = banner.getByRole('button', { name: words('beta-banner.send'), exact: true });
    await page.goto(`${faults.origin}/privacy`);
    await banner.locator('.police-beta-open').click();
    await expect(banner.locator('.police-feedback')).toHaveAttribute('novalidate');
    await banner.getByRole('radio').first().check();
    await comment.fill('Offline feedback');
    await context.setOffline(true);
    await send.click();
    await expect(status).toHaveText(words('beta-banner.offline'));
    await expect(comment).toHaveValue('Offline feedback');
    expect(faults.log).toHaveLength(0);
    await context.setOffline(false);
    await send.click();
    await expect(status).toHaveText(words('beta-banner.thanks'));
    const query = 'select comment from feedback where comment = $1';
    expect(await demo.database.query(query, ['Offline feedback'])).toHaveLength(1);
  });

  test('a cookie choice holds for this page only until it is on record', async ({
    page,
    context,
    demo,
    faults,
  }) => {
    const banner = page.locator('police-cookie-consent');
    const button = (/** @type {string} */ id) =>
      banner.getByRole('button', { name: words(`cookie-consent.${id}`), exact: true });
    const message = banner.getByRole('alert');
    const saved = words('cookie-consent.savedAll');
    await page.goto(`${faults.origin}/privacy`);
    // What asks comes by itself, and what records the answer as soon as the pointer is near.
    const recorder = page.waitForEvent('requestfinished', request =>
      request.url().endsWith('/save.js'),
    );
    await button('accept').hover();
    await recorder;
    await context.setOffline(true);
    await button('accept').click();
    await expect(message).toContainText(words('cookie-consent.failed'));
    expect(faults.log).toHaveLength(0);
    await context.setOffline(false);
    // By the button, or by itself where that was quicker.
    await button('retry')
      .or(message.filter({ hasText: saved }))
      .first()
      .click();
    await expect(message).toContainText(saved);
    const { id } = await keptChoice(context);
    const stored = `select record from consents where record->>'id' = $1`;
    expect(await demo.database.query(stored, [id])).toHaveLength(1);
  });
});
