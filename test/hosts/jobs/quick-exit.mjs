// @ts-check
/** Main job: to be in view, and to leave at once by press and by key with nothing of the page on show. */
import { expect } from '@playwright/test';
import { coloursOf } from '../rig/picture.mjs';
import { expectPressable } from '../rig/usable.mjs';

/** @import { Visit } from '../rig/host.mjs' */

/** Blank where the destination was too slow for the guard, which waits three seconds. */
const DESTINATION = /\/left$|^about:blank$/;

/** @param {Visit} visit */
const findExit = ({ frame, words }) => frame.getByRole('link', { name: words('quick-exit.label') });

/**
 * While the destination is awaited, the picture of the page has one colour.
 * @param {Visit} visit @param {() => Promise<unknown>} act
 * @param {string | undefined} less
 */
const leave = async ({ page, frame, server }, act, less) => {
  server.left.close();
  const devtools = await page.context().newCDPSession(page);
  await act();
  await expect.poll(() => server.left.isAsked, 'the destination is asked for').toBe(true);
  if (less !== 'only the frame leaves' && less !== 'an ordinary link') {
    const { data } = await devtools.send('Page.captureScreenshot', {
      format: 'png',
      optimizeForSpeed: true,
    });
    expect(coloursOf(Buffer.from(data, 'base64')), 'colours while leaving').toBe(1);
  }
  server.left.open();
  // Not `waitForURL`: where the navigation is broken off, the element begins it again.
  await expect.poll(() => frame.url()).toMatch(DESTINATION);
};

/** @type {(visit: Visit, less?: string) => Promise<void>} */
export const leaveByPress = async (visit, less = visit.host.less?.['exit by press']) => {
  const link = findExit(visit);
  await expectPressable(link, 'the link that leaves');
  await expect(link, 'in view without scrolling').toBeInViewport({ ratio: 1 });
  await leave(visit, () => link.click({ noWaitAfter: true }), less);
};

/** @param {Visit} visit */
export const leaveByKey = async visit => {
  const { page, host } = visit;
  const less = host.less?.['exit by Escape'];
  const link = findExit(visit);
  await expect(link).toBeVisible();
  // A key goes to the frame that has the focus.
  if (less === 'only the frame leaves') await link.focus();
  // What is open goes first; a second press within a second leaves from anywhere.
  if (less === 'the dialog closes first') await page.keyboard.press('Escape');
  await leave(visit, () => page.keyboard.press('Escape'), less);
};
