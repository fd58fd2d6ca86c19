// @ts-check
/** One Escape closes what is open and leaves nothing else; a second soon after leaves (M12). */

/** @import { Journey } from './journey.mjs' */
/** @import { Person } from '../person.mjs' */

/** @type {readonly (readonly [what: string, page: string, open: (person: Person) => Promise<unknown>])[]} */
const OPEN = [
  ['a list of choices', 'select', person => person.press('space')],
  [
    'a date picker',
    'date',
    person => person.press(person.browser === 'chromium' ? 'alt+Down' : 'space'),
  ],
  ['the find bar', 'plain', person => person.press('ctrl+f')],
  ['a context menu', 'plain', person => person.press('shift+F10')],
  ['a modal dialog', 'dialog', async () => {}],
  ['a popover', 'popover', person => person.press('space')],
];

/** What gives every press to the page, so that two of them leave. */
const DELIVERS = ['a modal dialog', 'a popover'];

/** @type {Journey[]} */
export const falseExits = OPEN.flatMap(([what, page, open]) => [
  {
    figure: 'M12',
    name: `one Escape that closes ${what}`,
    target: 'still here',
    async run(person) {
      await person.newTab();
      await person.open(page);
      await person.rest();
      await open(person);
      await person.rest();
      await person.press('Escape');
      await person.rest();
      const here = await person.isStillHere();
      await person.closeTab();
      return { holds: here, measured: here ? 'still here' : 'left' };
    },
  },
  ...(DELIVERS.includes(what)
    ? [
        {
          figure: 'M12',
          name: `two quick presses where ${what} is open`,
          target: 'reached',
          /** @param {Person} person */
          async run(person) {
            await person.newTab();
            await person.open(page);
            await person.rest();
            await open(person);
            await person.rest();
            await person.press('Escape', 2, 200);
            const arrived = await person.arrives(6000);
            await person.closeTab();
            return { holds: arrived !== undefined, measured: arrived ? 'reached' : 'not reached' };
          },
        },
      ]
    : []),
]);
