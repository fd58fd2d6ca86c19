// @ts-check
/**
 * What each element still does where the library can't run: the HTML alone, as with no script. The
 * guard is a file of its own and is there.
 */
import { expect } from '@playwright/test';
import { expectPressable, expectReadable } from '../rig/usable.mjs';
import { counted } from './cookies.mjs';
import { leaveByKey, leaveByPress } from './quick-exit.mjs';

/** @import { Visit } from '../rig/host.mjs' */

/** Nobody is asked, so nothing optional runs and nothing is kept. @param {Visit} visit */
const nothingOptional = async visit => {
  expect(await counted(visit)).toBe(0);
  expect(await visit.page.context().cookies()).toEqual([]);
};

/** @param {Visit} visit */
const linkToTheFilm = async ({ frame }) => {
  await expectReadable(frame.locator('police-consent-gate').getByRole('link'), 'the link');
};

/** The form folds out by itself and posts. @param {Visit} visit */
const postFeedback = async ({ frame, page, server, words, address }) => {
  const before = await server.received();
  const banner = frame.locator('police-beta-banner');
  await expectReadable(banner.getByText(words('beta-banner.betaLead')), 'the sentence');
  const opener = banner.locator('summary.police-beta-open');
  await expectPressable(opener, 'what opens the form');
  await opener.click();
  await banner.getByRole('radio', { name: words('beta-banner.rating4'), exact: true }).check();
  await banner.getByRole('button', { name: words('beta-banner.send'), exact: true }).click();
  await page.waitForURL(/\/feedback/);
  expect((await server.receivedSince(before)).feedback.length, 'stored').toBe(1);
  await page.goto(address);
};

/** @param {Visit} visit */
const readAndUnfold = async ({ frame }) => {
  const sections = frame.locator('police-protected-characteristics section[id]');
  await expectReadable(sections.getByRole('heading'), 'a name', 9);
  await expectReadable(sections.locator('.police-gist'), 'a gist', 9);
  await sections.first().locator('summary').click();
  await expectReadable(sections.first().locator('dt').first(), 'the depth');
};

/** @param {Visit} visit */
const linkToTheWhole = async ({ frame }) => {
  await expectReadable(frame.locator('police-term').getByRole('link'), 'the link');
};

/** The server names the errors and prints the form again. @param {Visit} visit */
export const postEnquiry = async ({ frame, page, server, words, address }) => {
  const before = await server.received();
  const form = frame.locator('police-enquiry-form');
  const send = form.getByRole('button', { name: words('enquiry-form.send'), exact: true });
  await form.getByRole('textbox', { name: words('enquiry-form.message') }).fill('Hello');
  await form.locator('[name=reply_by][value=none]').check();
  await expectPressable(send, 'send');
  await send.click();
  await page.waitForURL(/\/receipts\//);
  const { enquiries } = await server.receivedSince(before);
  expect(enquiries.length, 'stored').toBe(1);
  expect((await page.locator('main').textContent())?.replace(/\s/g, '')).toContain(
    enquiries[0]?.reference,
  );
  await page.goto(address);
};

/** @param {string} tag @returns {(visit: Visit) => Promise<void>} */
const fallback =
  tag =>
  async ({ frame }) =>
    expectReadable(frame.locator(`${tag} p`), 'what stands in its place');

export const jobsWithoutLibrary = /** @type {const} */ ({
  gate: linkToTheFilm,
  cookies: nothingOptional,
  'beta-banner': postFeedback,
  characteristics: readAndUnfold,
  term: linkToTheWhole,
  enquiry: postEnquiry,
  'cookie-table': fallback('police-cookie-table'),
  preferences: fallback('police-cookie-preferences'),
  'exit by press': (/** @type {Visit} */ visit) => leaveByPress(visit, 'an ordinary link'),
  'exit by Escape': leaveByKey,
});
