// @ts-check
/** Main job: to say that the site is being built, and to bring one person's opinion to its team. */
import { expect } from '@playwright/test';
import { expectPressable, expectReadable } from '../rig/usable.mjs';

/** @import { Visit } from '../rig/host.mjs' */

/** @param {Visit} visit */
export const giveFeedback = async ({ frame, server, words, host }) => {
  const before = await server.received();
  const banner = frame.locator('police-beta-banner');
  await expectReadable(banner.getByText(words('beta-banner.betaLead')), 'the sentence');
  // Written by the element it is a button; printed by a server it folds out a form by itself.
  const opener = banner.locator('.police-beta-open').filter({ hasText: words('beta-banner.open') });
  await expectPressable(opener, 'what opens the form');
  await expectPressable(banner.getByRole('button', { name: words('beta-banner.hide') }), 'not now');
  await opener.click();
  if (host.less?.['beta-banner'] === 'the form cannot be opened and says so') {
    await expectReadable(banner.getByText(words('beta-banner.notLoaded')), 'what went wrong');
    return;
  }
  const good = banner.getByRole('radio', { name: words('beta-banner.rating4'), exact: true });
  await expectPressable(good, 'an answer');
  await good.check();
  const comment = banner.getByRole('textbox', { name: words('beta-banner.comment') });
  await expectPressable(comment, 'the words');
  await comment.fill('I found it.');
  const send = banner.getByRole('button', { name: words('beta-banner.send'), exact: true });
  await expectPressable(send, 'send');
  await send.click();
  await expectReadable(banner.getByText(words('beta-banner.thanks')), 'thanks');
  const { feedback } = await server.receivedSince(before);
  expect(feedback.length, 'stored').toBe(1);
  expect(feedback[0]).toMatchObject({ rating: '4', comment: 'I found it.' });
};
