// @ts-check
/** One Escape closes what is open and leaves nothing else; a second soon after leaves (M12). */

/** @import { Journey } from './journey.mjs' */
/** @import { Person } from '../person.mjs' */

/**
 * @typedef {object} Opening
 * @property {string} what
 * @property {string} page
 * @property {(person: Person) => Promise<unknown>} [open] nothing where the page opens it when it loads
 * @property {boolean} [unseen] text that is composed changes too few pixels to tell; the page says that it began
 */

/** What is sent from a form, a browser offers in its fields the next time. @param {Person} person */
const openRemembered = async person => {
  await person.desktop.type('Bangor');
  await person.press('Return');
  await person.rest();
  await person.press('ctrl+a');
  await person.press('Delete');
  await person.rest();
  await person.press('Down');
};

/** The way to write a character by its number, where the platform's own composing is at work. */
const compose = async (/** @type {Person} */ person) => {
  const since = performance.now();
  await person.press('ctrl+shift+u');
  await person.press('4');
  const began = await person.site.beacons.heard(since, { said: 'compositionstart' }, 8000);
  if (!began) throw new Error('nothing is composed');
};

/** @type {readonly Opening[]} */
const OPEN = [
  { what: 'a list of choices', page: 'select', open: person => person.press('space') },
  {
    what: 'a date picker',
    page: 'date',
    open: person => person.press(person.browser === 'chromium' ? 'alt+Down' : 'space'),
  },
  { what: 'the find bar', page: 'plain', open: person => person.press('ctrl+f') },
  { what: 'a context menu', page: 'plain', open: person => person.press('shift+F10') },
  { what: 'a text being composed', page: 'field', open: compose, unseen: true },
  { what: 'a modal dialog', page: 'dialog' },
  { what: 'a popover', page: 'popover', open: person => person.press('space') },
  { what: 'a menu', page: 'menu', open: person => person.press('space') },
  { what: 'a combobox', page: 'combobox', open: person => person.press('b') },
  {
    what: 'suggestions of the page',
    page: 'suggestions',
    open: person => person.press('alt+Down'),
  },
  { what: 'what was typed there before', page: 'remembered', open: openRemembered },
];

/** Opens the page and what it holds; the page as it looked before, where it was yet to be opened. */
const arrange = async (
  /** @type {Person} */ person,
  /** @type {Opening} */ { page, open, unseen },
) => {
  await person.newTab();
  await person.open(page);
  await person.rest();
  if (!open) return undefined;
  const before = await person.look();
  await open(person);
  await person.rest();
  if (unseen) return undefined;
  if (!(await person.looksAs(before, false))) throw new Error('nothing opened');
  return before;
};

/** @type {Journey[]} */
export const falseExits = OPEN.flatMap(opening => [
  {
    figure: 'M12',
    name: `one Escape that closes ${opening.what}`,
    target: 'still here, and closed',
    async run(person) {
      const before = await arrange(person, opening);
      await person.press('Escape');
      await person.rest();
      const closed = !before || (await person.looksAs(before));
      const here = await person.isStillHere();
      await person.closeTab();
      if (!here) return { holds: false, measured: 'left' };
      if (here.open || !closed) return { holds: false, measured: 'still here, and open' };
      return { holds: true, measured: 'still here, and closed' };
    },
  },
  {
    figure: 'M12',
    name: `two quick presses where ${opening.what} is open`,
    target: 'reached',
    async run(person) {
      await arrange(person, opening);
      await person.press('Escape', 2, 200);
      const arrived = await person.arrives(6000);
      await person.closeTab();
      return { holds: arrived !== undefined, measured: arrived ? 'reached' : 'not reached' };
    },
  },
]);
