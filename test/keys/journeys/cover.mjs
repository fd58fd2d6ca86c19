// @ts-check
/** What is on the screen while the destination is awaited (M10), and where it never answers (M13). */

/** @import { Journey } from './journey.mjs' */
/** @import { Person } from '../person.mjs' */

/** How each page is made ready, and how often Escape has to be pressed. */
const SIGHTS = /** @type {const} */ ([
  ['plain', 1],
  ['shadow', 1],
  ['frame', 1],
  ['manual-popover', 1],
  ['popover', 2],
  ['dialog', 2],
  ['stubborn-dialog', 2],
  ['fullscreen', 2],
]);
/** Before the page gives up on the destination. */
const MARGIN = 300;
/** When to look once the page is blank: until the destination answers, it must stay so. */
const LOOKS = [1500, 2200];
/** A frame on a machine at rest; how long it took is reported, for here two browsers share two cores. */
const BLANK_WITHIN = 2400;

/** @param {Person} person */
const fillScreen = async person => {
  const since = performance.now();
  await person.press('space');
  const full = await person.site.beacons.heard(since, { said: 'fullscreen', on: true }, 8000);
  if (!full) throw new Error('the screen was not filled');
};

/** @type {Journey[]} */
export const cover = SIGHTS.map(([page, presses]) => ({
  figure: 'M10',
  name: `share of the page that is blank while waiting: ${page}`,
  target: '100.0 %, and it stays so',
  async run(person) {
    person.destination.manner.delay = 3000 - MARGIN;
    await person.newTab();
    await person.open(page);
    if (page === 'popover') await person.press('space');
    await person.rest();
    const before = await person.white();
    if (before > 0.5) throw new Error(`${before} of the page is blank before leaving`);
    if (page === 'fullscreen') await fillScreen(person);
    await person.press('Escape', presses, 200);
    const lastKey = 200 * (presses - 1);
    const took = (await person.untilBlank(BLANK_WITHIN + lastKey)) - lastKey;
    const shares = [];
    for (const moment of LOOKS) {
      await person.untilAfterKey(moment + lastKey);
      shares.push((await person.white()) * 100);
    }
    const stays = shares.every(share => share === 100);
    if (!stays) await person.picture(page);
    const arrived = await person.arrives();
    await person.closeTab();
    return {
      holds: arrived !== undefined && took <= BLANK_WITHIN && stays,
      measured: `blank when looked at after ${Math.round(took)} ms, then ${shares.map(share => share.toFixed(1)).join(' and ')} %`,
    };
  },
}));

cover.push({
  figure: 'M13',
  name: 'the destination never answers: time until the page is gone',
  target: '3.5 s at most',
  async run(person) {
    person.destination.manner.hangs = true;
    await person.newTab();
    await person.open('plain');
    await person.press('Escape');
    const gone = await person.site.beacons.heard(person.pressed, { said: 'gone' }, 10_000);
    await person.rest();
    const title = await person.desktop.title();
    await person.closeTab();
    const took = gone ? gone.at - person.pressed : Infinity;
    const neutral = !/report|127\.0\.0/i.test(title);
    return {
      holds: took <= 3500 && neutral,
      measured: `${(took / 1000).toFixed(1)} s, then "${title}"`,
    };
  },
});
