// @ts-check
/** Main job: what is wrong is named and led to; what is right arrives once and has a reference. */
import { expect } from '@playwright/test';
import { expectPressable, expectReadable } from '../rig/usable.mjs';
import { postEnquiry } from './without-library.mjs';

/** @import { Visit } from '../rig/host.mjs' */

const MESSAGE = 'When is the next open day?\nDiolch – gyda ŵ ac ŷ.';

/** @param {Visit} visit */
export const sendEnquiry = async visit => {
  const { frame, server, words, host } = visit;
  if (host.less?.enquiry === 'the form posts by itself') return postEnquiry(visit);
  const before = await server.received();
  const form = frame.locator('police-enquiry-form');
  await expectReadable(
    form.getByRole('link', { name: words('enquiry-form.emergencyCall') }),
    '999',
  );
  const send = form.getByRole('button', { name: words('enquiry-form.send'), exact: true });
  await expectPressable(send, 'send');
  await expect(form.locator('[name=website_address]'), 'the decoy').not.toBeInViewport();
  await send.click();
  const title = form.getByRole('heading', { name: words('enquiry-form.errorTitle') });
  await expectReadable(title, 'the summary');
  await expect(form.locator('.police-summary')).toBeFocused();
  const link = form.getByRole('link', { name: words('enquiry-form.messageNeeded') });
  await expectPressable(link, 'the link to the field');
  await link.click();
  const message = form.getByRole('textbox', { name: words('enquiry-form.message') });
  await expect(message).toBeFocused();
  await expectPressable(message, 'the message');
  await message.fill(MESSAGE);
  const none = form.locator('[name=reply_by][value=none]');
  await expectPressable(none, 'no reply wanted');
  await none.check();
  await send.click();
  const receipt = form.getByRole('heading', { name: words('enquiry-form.sentTitle') });
  await expect(receipt).toBeFocused();
  await expectReadable(receipt, 'the receipt');
  const { enquiries } = await server.receivedSince(before);
  expect(enquiries.length, 'stored').toBe(1);
  expect(enquiries[0]).toMatchObject({ message: MESSAGE });
  const reference = form.locator('.police-reference');
  await expectReadable(reference, 'the reference');
  expect((await form.textContent())?.replace(/\s/g, '')).toContain(enquiries[0]?.reference);
};
