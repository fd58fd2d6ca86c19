// @ts-check
/**
 * CPU time of the main thread (thread ticks: what the page itself used, not what the machine was busy
 * with), as differences to the plain twin of the same round. Good to about 15 %: printed, never gated.
 */
import { visit } from './visit.mjs';

/** @typedef {{ task: number, script: number }} Times - milliseconds */

/** @param {import('./visit.mjs').Session} session */
export const startClock = session =>
  session.send('Performance.enable', { timeDomain: 'threadTicks' });

/** What the page's main thread did until now. @param {import('./visit.mjs').Session} session */
export const takeThread = async session => {
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (/** @type {string} */ wanted) =>
    metrics.find(({ name }) => name === wanted)?.value ?? NaN;
  return {
    task: value('TaskDuration') * 1000,
    script: value('ScriptDuration') * 1000,
    layouts: value('LayoutCount'),
  };
};

/** @param {import('playwright').Browser} browser @param {string} address @returns {Promise<Times>} */
export const measureTimes = (browser, address) =>
  visit(browser, address, { prepare: startClock }, ({ session }) => takeThread(session));

/** @param {readonly number[]} values */
export const median = values => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [upper = NaN, lower = upper] = [sorted[middle], sorted[middle - 1]];
  return sorted.length % 2 ? upper : (upper + lower) / 2;
};

/**
 * Every page in turn, round after round, so that what the machine does besides meets all of them.
 *
 * @param {import('playwright').Browser} browser
 * @param {readonly { key: string, address: string, twin: string }[]} pages
 * @param {number} rounds
 */
export const compareTimes = async (browser, pages, rounds) => {
  /** @type {Map<string, Times[]>} */
  const all = new Map(pages.map(({ key }) => [key, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { key, address } of pages) {
      all.get(key)?.push(await measureTimes(browser, address));
    }
  }
  return new Map(
    pages.map(({ key, twin }) => {
      const own = all.get(key) ?? [];
      const task = own.map((times, round) => times.task - (all.get(twin)?.[round]?.task ?? NaN));
      return [key, { overTwin: median(task), script: median(own.map(({ script }) => script)) }];
    }),
  );
};
