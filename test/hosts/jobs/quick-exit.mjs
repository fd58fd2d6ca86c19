// @ts-check
/** Main job: to be in view, and to leave at once by press and by key with nothing of the page on show. */
import { expect } from '@playwright/test';
import { coloursOf } from '../rig/picture.mjs';
import { expectPressable } from '../rig/usable.mjs';

/** @import { Visit } from '../rig/host.mjs' */

const DESTINATION = /\/left$|bbc\.co\.uk\/weather/;

/** @param {Visit} visit */
export const findExit = ({ frame, words }) =>
  frame.getByRole('link', { name: words('quick-exit.label') });

/**
 * While the destination is awaited, the picture of the page has one colour.
 * @param {Visit} visit @param {() => Promise<unknown>} act
 */
const leave = async ({ page, server, host }, act) => {
  server.left.close();
  const devtools = await page.context().newCDPSession(page);
  const arrived = server.left.arrived();
  await act();
  await arrived;
  if (host.less?.['quick-exit'] !== 'the page round the frame is not covered') {
    const { data } = await devtools.send('Page.captureScreenshot', { format: 'png' });
    expect(coloursOf(Buffer.from(data, 'base64')), 'colours while leaving').toBe(1);
  }
  server.left.open();
  await page.waitForURL(DESTINATION);
};

/** @param {Visit} visit */
export const leaveByPress = async visit => {
  const link = findExit(visit);
  await expectPressable(link, 'the link that leaves');
  await expect(link, 'in view without scrolling').toBeInViewport({ ratio: 1 });
  await leave(visit, () => link.click({ noWaitAfter: true }));
};

/** @param {Visit} visit */
export const leaveByKey = async visit => {
  await expect(findExit(visit)).toBeVisible();
  await leave(visit, () => visit.page.keyboard.press('Escape'));
};
