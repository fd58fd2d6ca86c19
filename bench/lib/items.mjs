// @ts-check
/** What each further part of one list costs, up to a thousand, with every kit and with none. */
import { takeHeap } from './exact.mjs';
import { measureTimes } from './times.mjs';
import { visit } from './visit.mjs';

/** @typedef {{ who: string, times: number[], microseconds: number, late: number, ratio: number, heap: number }} ItemsRow */

/** @param {string} origin @param {string} job @param {string} who @param {number} items */
const addressOf = (origin, job, who, items) => `${origin}/${job}/${who}/?items=${items}`;

/** Bytes of one more part. @param {import('playwright').Browser} browser @param {string} origin @param {string} job @param {string} who @param {number} most */
export const itemHeap = async (browser, origin, job, who, most) => {
  const held = (/** @type {number} */ items) =>
    visit(browser, addressOf(origin, job, who, items), {}, ({ session }) => takeHeap(session));
  const [one, many] = [await held(1), await held(most)];
  return Math.round((many.heap - one.heap) / (most - 1));
};

/**
 * @param {import('playwright').Browser} browser
 * @param {string} origin
 * @param {string} job
 * @param {readonly string[]} names - of pages, the plain one first
 * @param {readonly number[]} counts
 * @param {number} rounds
 * @returns {Promise<ItemsRow[]>}
 */
export const compareItems = async (browser, origin, job, names, counts, rounds) => {
  const best = names.map(() => counts.map(() => Infinity));
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, items] of counts.entries()) {
      for (const [row, who] of names.entries()) {
        const { task } = await measureTimes(browser, addressOf(origin, job, who, items));
        const own = best[row] ?? [];
        own[index] = Math.min(own[index] ?? Infinity, task);
      }
    }
  }
  const last = counts.length - 1;
  const slope = (/** @type {number[] | undefined} */ times, from = 0) =>
    (((times?.[last] ?? NaN) - (times?.[from] ?? NaN)) * 1000) /
    ((counts[last] ?? NaN) - (counts[from] ?? NaN));
  const rows = [];
  for (const [row, who] of names.entries()) {
    const times = best[row] ?? [];
    rows.push({
      who,
      times,
      microseconds: slope(times),
      // From the last count but one: as much as over the whole way, where it is linear.
      late: slope(times, last - 1),
      ratio: slope(times) / slope(best[0]),
      heap: await itemHeap(browser, origin, job, who, counts[last] ?? NaN),
    });
  }
  return rows;
};
