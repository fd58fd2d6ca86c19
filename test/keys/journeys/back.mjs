// @ts-check
/** What Back shows after leaving (M3), and what is left in the tab's history (M4). */

/** @import { Journey } from './journey.mjs' */

/** @type {Journey[]} */
export const back = [1, 3, 5].flatMap(depth => [
  {
    figure: 'M3',
    name: `Back ${depth} times after leaving at depth ${depth}`,
    target: '0 frames of content',
    async run(person) {
      const { site, destination } = person;
      destination.manner.delay = 300;
      await person.newTab();
      await person.openDeep(depth);
      await person.leaves();
      const left = performance.now();
      let landed = 0;
      for (let press = 0; press < depth; press += 1) {
        await person.press('alt+Left');
        // Where a page of the site is behind, it leaves again; else the tab's own first page shows.
        if (press < depth - 1 && (await person.arrives(8000))) landed += 1;
      }
      await person.rest();
      const frames = site.beacons.since(left, { said: 'shows' }).length;
      await person.closeTab();
      return {
        holds: frames === 0 && landed === depth - 1,
        measured: `${frames} pages showed; ${landed} of ${depth - 1} left again`,
      };
    },
  },
  {
    figure: 'M4',
    name: `pages of the site in the tab's history, left at depth ${depth}`,
    target: `${depth - 1} at most`,
    async run(person) {
      await person.newTab();
      await person.openDeep(depth);
      const arrived = await person.leaves();
      const left = person.entriesLeft(arrived.length);
      await person.closeTab();
      return { holds: left <= depth - 1, measured: String(left) };
    },
  },
]);

for (const depth of [3, 5]) {
  back.push({
    figure: 'M4',
    name: `pages of the site left behind with \`rewind\`, depth ${depth}`,
    target: '0 behind, 1 without a name ahead at most',
    async run(person) {
      const { site } = person;
      await person.newTab();
      await person.openDeep(depth, 'rewind');
      await person.rest();
      const arrived = await person.leaves();
      const left = person.pressed;
      const ahead = person.entriesLeft(arrived.length);
      const since = performance.now();
      await person.press('alt+Left');
      await person.desktop.titled(person.titleOfNewTab);
      await person.rest();
      const behind = site.asked.filter(({ at }) => at >= since).length;
      const frames = site.beacons.since(left, { said: 'shows' }).length;
      await person.closeTab();
      return {
        holds: behind === 0 && ahead <= 1 && frames === 0,
        measured: `${behind} behind, ${ahead} ahead, ${frames} showed`,
      };
    },
  });
}

back.push({
  figure: 'M2',
  name: 'Escape 5 times with `rewind`, depth 3, the destination 2.5 s late',
  target: 'reached',
  async run(person) {
    person.destination.manner.delay = 2500;
    await person.newTab();
    await person.openDeep(3, 'rewind');
    await person.rest();
    await person.press('Escape', 5, 50);
    const arrived = await person.arrives(8000);
    await person.closeTab();
    return { holds: arrived !== undefined, measured: arrived ? 'reached' : 'not reached' };
  },
});
