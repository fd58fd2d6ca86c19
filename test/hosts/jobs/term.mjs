// @ts-check
/** Main job: a word in a sentence is explained where it stands, and the way to the whole is beside it. */
import { expect } from '@playwright/test';
import { expectPressable, expectReadable } from '../rig/usable.mjs';

/** @import { Visit } from '../rig/host.mjs' */

const SAID = {
  en: ['Race', /skin colour/],
  cy: ['Hil', /Lliw eich croen/],
};

/** @param {Visit} visit */
export const explainWord = async ({ frame, host, words }) => {
  const element = frame.locator('police-term');
  const word = element.getByRole('button');
  await expectReadable(word, 'the word');
  if (host.less?.term === 'the press follows the link') {
    await word.click();
    await expect.poll(() => frame.evaluate(() => location.hash)).toBe('#race');
    return;
  }
  await word.click();
  const [name, gist] = SAID[host.lang ?? 'en'];
  const status = element.getByRole('status');
  await expect(status).toContainText(gist ?? '');
  await expect(status).toContainText(name ?? '');
  await expectReadable(status.locator('b, b ~ span'), 'name and gist', 2);
  await expectPressable(
    element.getByRole('link', { name: words('term.more') }),
    'the way to the whole',
  );
  await word.click();
  await expect(status).toHaveCount(0);
};
