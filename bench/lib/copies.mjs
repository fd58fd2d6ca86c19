// @ts-check
/** What each further copy of an element in one page costs, beside its twin in plain HTML. */
import { takeHeap } from './exact.mjs';
import { measureTimes } from './times.mjs';
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
 * Milliseconds of the main thread for so many copies, and how many times the twin's one more costs.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} origin
 * @param {string} job
 * @param {readonly number[]} counts
 * @param {number} rounds
 */
export const timeCopies = async (browser, origin, job, counts, rounds) => {
  /** @type {Record<'plain' | 'ours', number[]>} */
  const best = { plain: counts.map(() => Infinity), ours: counts.map(() => Infinity) };
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, copies] of counts.entries()) {
      for (const who of /** @type {const} */ (['plain', 'ours'])) {
        const { task } = await measureTimes(browser, addressOf(origin, job, who, copies));
        best[who][index] = Math.min(best[who][index] ?? Infinity, task);
      }
    }
  }
  const last = counts.length - 1;
  const perCopy = (/** @type {'plain' | 'ours'} */ who) =>
    ((best[who][last] ?? NaN) - (best[who][0] ?? NaN)) /
    ((counts[last] ?? NaN) - (counts[0] ?? NaN));
  return {
    ...best,
    microseconds: perCopy('ours') * 1000,
    ratio: perCopy('ours') / perCopy('plain'),
  };
};
