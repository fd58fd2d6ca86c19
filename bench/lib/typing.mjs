// @ts-check
/** What typing into the enquiry costs, and what sending it empty costs: times, printed and never gated. */
import { enter, fill, type, typeSlowly } from './keys.mjs';
import { spentOn, startClock } from './spent.mjs';
import { submitEmpty } from './submitting.mjs';
import { median } from './times.mjs';
import { watchKeys, watchLiveRegions } from './typing-probe.mjs';
import { visit } from './visit.mjs';

/** Characters that stand in the field already. */
export const LENGTHS = [1000, 10_000, 100_000];
/** In one go, within the limit of the field. */
export const KEYS = 2000;
/** At each length, one at a time. */
const SLOW_KEYS = 30;
/** A kit that speaks its count does so within this, milliseconds after the last key. */
const PAUSE = 2000;

/** @typedef {import('./pages.mjs').Entry} Entry */
/** @typedef {import('./spent.mjs').Spent} Spent */
/** @typedef {{ middle: number, most: number, long: number }} AtLength - p50, p95 in milliseconds, long tasks */
/** @typedef {{ who: string, script: number, task: number, live: number, lengths: AtLength[], submit?: { first: Spent, later: Spent } }} Row - a key: microseconds */

/** @param {readonly number[]} values @param {number} share */
const quantile = (values, share) =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? NaN;

/**
 * One round of one page.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} address
 * @param {Entry['page']} how
 */
const once = async (browser, address, how) => {
  const { counting } = how;
  const opened = { prepare: startClock };
  const going = await visit(browser, address, opened, async ({ page, session }) => {
    await enter(page, counting);
    await page.evaluate(watchLiveRegions);
    const spent = await spentOn(session, () => type(session, KEYS));
    await page.waitForTimeout(PAUSE);
    const live = await page.evaluate(() => /** @type {any} */ (globalThis).benchLive.count);
    return { ...spent, live: Number(live) };
  });
  /** @type {{ took: number[], long: number }[]} */
  const lengths = [];
  for (const length of LENGTHS) {
    const seen = await visit(browser, address, opened, async ({ page, session }) => {
      await enter(page, counting);
      await fill(page, length);
      // The first key after so much text is put in is the browser's own work above all.
      await typeSlowly({ page, session }, 1);
      await page.evaluate(watchKeys);
      await typeSlowly({ page, session }, SLOW_KEYS);
      return page.evaluate(() => /** @type {any} */ (globalThis).benchKeys);
    });
    lengths.push(seen);
  }
  const submit = {
    first: await submitEmpty(browser, address, how, false),
    later: await submitEmpty(browser, address, how, true),
  };
  return { going, lengths, submit };
};

/**
 * All in turn, round after round.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} origin
 * @param {readonly Entry[]} entries
 * @param {number} rounds
 * @returns {Promise<Row[]>}
 */
export const measureTyping = async (browser, origin, entries, rounds) => {
  const all = entries.map(entry => ({
    ...entry,
    runs: /** @type {Awaited<ReturnType<typeof once>>[]} */ ([]),
  }));
  for (let round = 0; round < rounds; round += 1) {
    for (const { job, who, page, runs } of all) {
      runs.push(await once(browser, `${origin}/${job}/${who}/`, page));
    }
  }
  return all.map(({ who, runs }) => {
    /** @param {(run: (typeof runs)[number]) => number | undefined} of */
    const middle = of => median(runs.map(run => of(run) ?? NaN));
    const aKey = 1000 / KEYS;
    const spent = (/** @type {'first' | 'later'} */ when) => ({
      script: middle(({ submit }) => submit[when]?.script),
      task: middle(({ submit }) => submit[when]?.task),
    });
    return {
      who,
      script: middle(({ going }) => going.script) * aKey,
      task: middle(({ going }) => going.task) * aKey,
      live: Math.max(...runs.map(({ going }) => going.live)),
      lengths: LENGTHS.map((_, index) => {
        const took = runs.flatMap(({ lengths }) => lengths[index]?.took ?? []);
        const long = runs.reduce((sum, { lengths }) => sum + (lengths[index]?.long ?? 0), 0);
        return { middle: quantile(took, 0.5), most: quantile(took, 0.95), long };
      }),
      ...(runs[0]?.submit.first
        ? { submit: { first: spent('first'), later: spent('later') } }
        : {}),
    };
  });
};
