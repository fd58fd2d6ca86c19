// @ts-check
/** What each further copy of an element in one page costs, beside its twin in plain HTML. */
import { takeHeap } from './exact.mjs';
import { measureTimes, median } from './times.mjs';
import { visit } from './visit.mjs';

/** Elements of which a page may hold several. */
export const REPEATED = [
  'quick-exit',
  'beta-banner',
  'characteristics',
  'enquiry-form',
  'consent-gate',
  'term',
];

/**
 * Whose one more copy is also timed beside peers', by job: the pages that say the same. `-link` is the
 * element and the floor without the question of one press, which no peer has.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const COPIED = {
  'beta-banner': [
    'plain-link',
    'ours-link',
    'govuk-frontend',
    'nhsuk-frontend',
    'uswds',
    'webawesome',
    'shoelace',
  ],
};

/** The page without a library that says the same. @param {string} who */
export const floorOf = who => (who === 'plain' || who === 'ours' ? 'plain' : 'plain-link');

/** @param {string} origin @param {string} job @param {string} who @param {number} copies */
const addressOf = (origin, job, who, copies) => `${origin}/${job}/${who}/?copies=${copies}`;

/**
 * Bytes and nodes of one more copy, over the twin's.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} origin
 * @param {string} job
 * @param {number} most - copies to compare one with
 */
export const measureCopies = async (browser, origin, job, most) => {
  /** @param {string} who @param {number} copies */
  const held = (who, copies) =>
    visit(browser, addressOf(origin, job, who, copies), {}, ({ session }) => takeHeap(session));
  const slope = async (/** @type {string} */ who) => {
    const [one, many] = [await held(who, 1), await held(who, most)];
    return {
      heap: (many.heap - one.heap) / (most - 1),
      nodes: (many.nodes - one.nodes) / (most - 1),
    };
  };
  const [plain, ours] = [await slope('plain'), await slope('ours')];
  return {
    heap: Math.round(ours.heap - plain.heap),
    nodes: Math.round((ours.nodes - plain.nodes) * 10) / 10,
  };
};

/**
 * @typedef {object} CopiesRow
 * @property {string} who
 * @property {number[]} times - milliseconds of the main thread for so many copies, the best of all rounds
 * @property {number} microseconds - of one more copy
 * @property {number} ratio - and how many times the floor's one more, in the same round
 */

/**
 * What so many copies cost, on each page in turn, round after round. The machine may be faster or
 * slower than another, or than it was: what holds is how many times the floor's a copy costs.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} origin
 * @param {string} job
 * @param {readonly string[]} names - of pages
 * @param {readonly number[]} counts
 * @param {number} rounds
 * @returns {Promise<CopiesRow[]>}
 */
export const timeCopies = async (browser, origin, job, names, counts, rounds) => {
  const measured = names.map(() => /** @type {number[][]} */ ([]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [row, who] of names.entries()) {
      const times = [];
      for (const copies of counts) {
        times.push((await measureTimes(browser, addressOf(origin, job, who, copies))).task);
      }
      measured[row]?.push(times);
    }
  }
  const more = (counts.at(-1) ?? NaN) - (counts[0] ?? NaN);
  const slope = (/** @type {number[]} */ times) =>
    (((times.at(-1) ?? NaN) - (times[0] ?? NaN)) * 1000) / more;
  return names.map((who, row) => {
    const own = measured[row] ?? [];
    const floor = measured[names.indexOf(floorOf(who))] ?? [];
    return {
      who,
      times: counts.map((_, index) => Math.min(...own.map(times => times[index] ?? NaN))),
      microseconds: median(own.map(slope)),
      ratio: median(own.map((times, round) => slope(times) / slope(floor[round] ?? []))),
    };
  });
};
