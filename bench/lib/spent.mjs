// @ts-check
/** What a piece of work uses of the main thread, in thread ticks: see times.mjs. */

/** @typedef {import('./visit.mjs').Session} Session */
/** @typedef {{ script: number, task: number }} Spent - milliseconds */

/** @param {Session} session */
export const startClock = session =>
  session.send('Performance.enable', { timeDomain: 'threadTicks' });

/** What `work` uses of the main thread. @param {Session} session @param {() => Promise<unknown>} work */
export const spentOn = async (session, work) => {
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (/** @type {string} */ wanted) =>
      (metrics.find(({ name }) => name === wanted)?.value ?? NaN) * 1000;
  };
  const before = await read();
  await work();
  const after = await read();
  const between = (/** @type {string} */ name) => after(name) - before(name);
  return { script: between('ScriptDuration'), task: between('TaskDuration') };
};
