// @ts-check
/**
 * What a press costs: the main thread from a real press of the mouse until the page is at rest, how
 * often the page was laid out for it, how many functions were called.
 */
import { median, startClock, takeThread } from './times.mjs';
import { countCalls, takeCalls } from './exact.mjs';
import { twoFrames, visit } from './visit.mjs';

/** Longer than what the slowest kit animates (250 ms): the same for all, so that waiting weighs the same. */
const REST = 400;

/** @typedef {{ task: number, layouts: number, calls: number }} Act - milliseconds, times, times */

/** @param {import('playwright').Page} page */
const atRest = page =>
  page.evaluate(
    rest => new Promise(done => setTimeout(() => requestAnimationFrame(done), rest)),
    REST,
  );

/**
 * @param {import('playwright').Browser} browser
 * @param {string} origin - of the page's own files
 * @param {string} address
 * @param {{ press: string, shows: string }} act
 * @param {'time' | 'calls'} what - counting calls takes time
 * @returns {Promise<Act>}
 */
export const measureAct = (browser, origin, address, { press, shows }, what) =>
  visit(
    browser,
    address,
    { prepare: what === 'time' ? startClock : countCalls },
    async ({ page, session }) => {
      const target = page.locator(press).first();
      await target.scrollIntoViewIfNeeded();
      const box = await target.boundingBox();
      if (!box) throw new Error(`${address}: ${press} is not there`);
      // The pointer is there first: what hovering costs is none of it.
      await page.mouse.move(box.x + Math.min(box.width / 2, 40), box.y + box.height / 2);
      await atRest(page);
      if (what === 'calls') {
        await takeCalls(session, origin);
        await session.send('Performance.enable');
      }
      const before = await takeThread(session);
      await page.mouse.down();
      await page.mouse.up();
      await atRest(page);
      const after = await takeThread(session);
      const calls = what === 'calls' ? await takeCalls(session, origin) : NaN;
      await page.waitForSelector(shows);
      await twoFrames(page);
      return { task: after.task - before.task, layouts: after.layouts - before.layouts, calls };
    },
  );

/**
 * Opening one of several parts, and all of them, on every page in turn, round after round.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} origin
 * @param {readonly import('./pages.mjs').Entry[]} entries
 * @param {number} rounds
 */
export const compareActs = async (browser, origin, entries, rounds) => {
  const acts = entries.flatMap(({ job, who, page }) =>
    /** @type {const} */ ([
      ['one', page.opens, page.opened],
      ['all', page.press, page.shows],
    ]).flatMap(([name, press, shows]) =>
      press && shows
        ? [{ who, name, act: { press, shows }, address: `${origin}/${job}/${who}/` }]
        : [],
    ),
  );
  /** @type {number[][]} */
  const tasks = acts.map(() => []);
  /** @type {Act[]} */
  const exact = [];
  for (const { address, act } of acts) {
    exact.push(await measureAct(browser, origin, address, act, 'calls'));
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { address, act }] of acts.entries()) {
      const { task } = await measureAct(browser, origin, address, act, 'time');
      tasks[index]?.push(task);
    }
  }
  return acts.map(({ who, name }, index) => {
    const floor = acts.findIndex(other => other.who === 'plain' && other.name === 'one');
    const own = tasks[index] ?? [];
    return {
      who,
      name,
      task: median(own),
      // Of the same round: what the machine did besides met both.
      ratio: median(own.map((task, round) => task / (tasks[floor]?.[round] ?? NaN))),
      layouts: exact[index]?.layouts ?? NaN,
      calls: exact[index]?.calls ?? NaN,
    };
  });
};
