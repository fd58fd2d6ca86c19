// @ts-check
/** Escape is also the browser's Stop: however often it is pressed, the visitor gets away (M2, M6). */

/** @import { Journey } from './journey.mjs' */

const LATE = 2500;
const TIMES = [1, 2, 3, 5, 10];
const GAPS = [50, 150, 300];

/** @type {Journey[]} */
export const escape = TIMES.map(times => ({
  figure: 'M2',
  name: `Escape ${times === 1 ? 'once' : `${times} times`}, the destination ${LATE / 1000} s late`,
  target: 'reached, always',
  async run(person) {
    const gaps = times === 1 ? [0] : GAPS;
    const reached = [];
    person.destination.manner.delay = LATE;
    for (const gap of gaps) {
      await person.newTab();
      await person.open('plain');
      await person.press('Escape', times, gap);
      if (await person.arrives(8000)) reached.push(gap);
      await person.closeTab();
    }
    return {
      holds: reached.length === gaps.length,
      measured: `${reached.length} of ${gaps.length}`,
    };
  },
}));

escape.push({
  figure: 'M6',
  name: 'Escape before the bundle is there (5 s late)',
  target: 'reached',
  async run(person) {
    person.site.manner.bundleDelay = 5000;
    await person.newTab();
    const { at } = await person.open('plain?late');
    await person.press('Escape');
    const armed = person.pressed - at;
    const arrived = await person.arrives(4000);
    await person.closeTab();
    return {
      holds: arrived !== undefined && armed < 5000,
      measured: arrived
        ? `pressed ${Math.round(armed)} ms after its tenth frame: reached`
        : 'not reached',
    };
  },
});
