// @ts-check
/** Trusted keys, sent by the browser's protocol, into the text of an enquiry. */
import { twoFrames } from './visit.mjs';

/** @typedef {import('./visit.mjs').Session} Session */
/** @typedef {import('playwright').Page} Page */

const LETTER = { key: 'a', code: 'KeyA', text: 'a', windowsVirtualKeyCode: 65 };
const ENTER = { key: 'Enter', code: 'Enter', text: '\r', windowsVirtualKeyCode: 13 };

/** @param {Session} session @param {typeof LETTER} key */
const press = (session, { text, ...key }) =>
  Promise.all([
    session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key, text }),
    session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
  ]);

/** @param {Session} session */
export const pressEnter = session => press(session, ENTER);

/** One letter after the other, as fast as the page takes them. @param {Session} session @param {number} keys */
export const type = async (session, keys) => {
  for (let key = 0; key < keys; key += 1) await press(session, LETTER);
};

/** One letter at a time, each drawn before the next comes. @param {Visit} visit @param {number} keys */
export const typeSlowly = async ({ page, session }, keys) => {
  for (let key = 0; key < keys; key += 1) {
    await press(session, LETTER);
    await twoFrames(page);
  }
};

/** @typedef {Pick<import('./visit.mjs').Visit, 'page' | 'session'>} Visit */

/**
 * Goes into the field; what a kit loads only then is there afterwards.
 *
 * @param {Page} page
 * @param {string} [counting] - selector of what shows once the field is counted
 */
export const enter = async (page, counting) => {
  await page.locator('textarea').focus();
  if (counting) await page.waitForSelector(counting);
  await page.waitForLoadState('networkidle');
  await twoFrames(page);
};

/** So many characters in paragraphs, told to the kit as the browser tells it. @param {Page} page @param {number} characters */
export const fill = async (page, characters) => {
  await page.locator('textarea').evaluate((area, length) => {
    const paragraph = `${'Somebody writes what they saw near the station, and when it was. '.repeat(6)}\n\n`;
    const field = /** @type {HTMLTextAreaElement} */ (area);
    field.value = paragraph.repeat(Math.ceil(length / paragraph.length)).slice(0, length);
    field.selectionStart = field.value.length;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, characters);
  await twoFrames(page);
};
