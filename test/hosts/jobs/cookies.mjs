// @ts-check
/**
 * Main jobs of the four faces of consent: to ask, to hold back, to let run once, to record, to take back.
 */
import { expect } from '@playwright/test';
import { expectPressable, expectReadable } from '../rig/usable.mjs';

/** @import { Visit } from '../rig/host.mjs' */

/** How often the script ran that waits for consent. @param {Visit} visit */
export const counted = ({ frame }) =>
  frame.evaluate(() => /** @type {{ policeCounted?: number }} */ (globalThis).policeCounted ?? 0);
/** @param {Visit} visit */
const cookieNames = async ({ page }) =>
  (await page.context().cookies()).map(({ name }) => name).sort();
/** @param {Visit} visit @param {string} id */
const button = ({ frame, words }, id) =>
  frame.getByRole('button', { name: words(id), exact: true });

/** Opens, offers what it must, and goes by Escape, which then is not the exit's. @param {Visit} visit */
const readDialog = async ({ frame, page, words }) => {
  const dialog = frame.getByRole('dialog').filter({ visible: true });
  const save = dialog.getByRole('button', { name: words('cookie-consent.save'), exact: true });
  await expectPressable(save, 'save in the dialog');
  const yes = dialog.getByRole('radio', { name: words('cookie-consent.yes'), exact: true });
  await expectPressable(yes.first(), 'yes in the dialog');
  await page.keyboard.press('Escape');
  await expect(save).toBeHidden();
};

/** @param {Visit} visit */
export const askAndRecord = async visit => {
  const { frame, server, words, host } = visit;
  const less = host.less?.cookies;
  const before = await server.received();
  const region = frame.getByRole('region', { name: words('cookie-consent.label') });
  await expectReadable(region.locator('.text'), 'what the banner says');
  const accept = button(visit, 'cookie-consent.accept');
  const reject = button(visit, 'cookie-consent.reject');
  const customise = button(visit, 'cookie-consent.customise');
  await expectPressable(accept.or(reject).or(customise), 'accept, reject and customise', 3);
  expect(await counted(visit), 'runs before consent').toBe(0);

  await customise.click();
  if (less === 'the dialog cannot be opened and says so') {
    await expectReadable(frame.getByText(words('cookie-consent.unopened')), 'what went wrong');
  } else await readDialog(visit);

  await accept.click();
  if (less === 'the choice cannot be kept') {
    await expectReadable(frame.getByText(words('cookie-consent.failed')), 'what went wrong');
    await expect.poll(() => counted(visit), 'runs for this page view').toBe(1);
    return;
  }
  await expectReadable(frame.getByText(words('cookie-consent.savedAll')), 'what was saved');
  const runs = less === 'scripts written as HTML text never run' ? 0 : 1;
  await expect.poll(() => counted(visit), 'runs after consent').toBe(runs);
  await expect.poll(() => cookieNames(visit)).toContain('police_consent');
  await expect
    .poll(async () => (await server.receivedSince(before)).consents.length, 'recorded once')
    .toBe(1);
  await expectPressable(button(visit, 'cookie-consent.hide'), 'hide');
  await button(visit, 'cookie-consent.hide').click();
  await expect(region).toBeHidden();
};

/** @param {Visit} visit */
export const openGate = async visit => {
  const { frame } = visit;
  const gate = frame.locator('police-consent-gate');
  await expectReadable(gate.getByRole('link'), 'the link to the film');
  const once = button(visit, 'consent-gate.once');
  await expectPressable(once.or(button(visit, 'consent-gate.always')), 'once and always', 2);
  await once.click();
  const film = gate.locator('iframe');
  await expectReadable(film, 'the film');
  await expect(film.contentFrame().getByRole('heading')).toBeVisible();
};

/** Withdraws what was accepted before. @param {Visit} visit */
export const takeBack = async visit => {
  const { frame, server, words } = visit;
  const form = frame.locator('police-cookie-preferences');
  const before = await server.received();
  const answers = form.getByRole('radio', { name: words('cookie-preferences.no'), exact: true });
  await expectPressable(answers, 'no', 2);
  for (const no of await answers.all()) await no.check();
  const save = button(visit, 'cookie-preferences.save');
  await expectPressable(save, 'save');
  await save.click();
  if (visit.host.less?.preferences === 'the choice cannot be kept') {
    await expectReadable(form.getByText(words('cookie-preferences.failed')), 'what went wrong');
    return;
  }
  await expectReadable(form.getByText(words('cookie-preferences.saved')), 'what was saved');
  await expect.poll(() => cookieNames(visit)).toEqual(['police_consent']);
  await expect
    .poll(async () => (await server.receivedSince(before)).consents.length, 'recorded once')
    .toBe(1);
};

/** @param {Visit} visit */
export const listCookies = async ({ frame }) => {
  const table = frame.locator('police-cookie-table');
  await expectReadable(table.getByRole('rowheader', { name: '_counter_*' }), 'a cookie');
  await expectReadable(table.getByRole('columnheader').first(), 'the heading of a column');
};
