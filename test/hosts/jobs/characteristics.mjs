// @ts-check
/** Main job: nine names and what each means can be read; more opens by press and by address. */
import { expect } from '@playwright/test';
import { expectPressable, expectReadable } from '../rig/usable.mjs';

/** @import { Visit } from '../rig/host.mjs' */

const NAMES = {
  en: [
    'Age',
    'Disability',
    'Gender reassignment',
    'Marriage and civil partnership',
    'Pregnancy and maternity',
    'Race',
    'Religion or belief',
    'Sex',
    'Sexual orientation',
  ],
  cy: [
    'Oed',
    'Anabledd',
    'Ailbennu rhywedd',
    'Priodas a phartneriaeth sifil',
    'Beichiogrwydd a mamolaeth',
    'Hil',
    'Crefydd neu gred',
    'Rhyw',
    'Cyfeiriadedd rhywiol',
  ],
};

/** @param {Visit} visit */
export const readAndOpen = async ({ frame, host, words }) => {
  const element = frame.locator('police-protected-characteristics');
  if (host.less?.characteristics === 'the list cannot be loaded and leads to the Act') {
    const link = element.getByRole('link', { name: words('protected-characteristics.readTheAct') });
    await expectReadable(link, 'the way to the Act');
    return;
  }
  const names = element.locator('section[id]').getByRole('heading');
  await expect(names).toHaveText(NAMES[host.lang ?? 'en']);
  await expectReadable(names, 'a name', 9);
  const age = element.locator('section#age');
  await expectReadable(age.locator('.police-gist'), 'the gist');
  const summary = age.locator('summary');
  await expectPressable(summary, 'more about age');
  const depth = age.locator('dt').first();
  await expect(depth).toBeHidden();
  await summary.click();
  await expectReadable(depth, 'the depth');
  await frame.evaluate(() => {
    location.hash = '#race';
  });
  const race = element.locator('section#race');
  await expect(race.locator('dt').first()).toBeVisible();
  await expect(race.getByRole('heading')).toBeFocused();
};
