// @ts-check
/** A page that asks "Leave site?" must not ask while somebody gets away (M9). */

/** @import { Journey } from './journey.mjs' */

/** @type {Journey[]} */
export const unload = [
  {
    figure: 'M9',
    name: 'Escape on a page with a form that asks before it is left',
    target: 'reached, nothing asked',
    async run(person) {
      await person.newTab();
      await person.open('field?dirty');
      await person.desktop.type('abc');
      await person.press('Escape');
      const arrived = await person.arrives(6000);
      if (!arrived) await person.press('Escape').then(() => person.press('Return'));
      await person.closeTab();
      return { holds: arrived !== undefined, measured: arrived ? 'reached' : 'asked' };
    },
  },
];
