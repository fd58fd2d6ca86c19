// @ts-check
/** The figures that come out the same every time: bytes, requests, calls, heap, nodes, layout shift. */
import { twoFrames, visit } from './visit.mjs';

/**
 * @typedef {object} Exact
 * @property {number} requests
 * @property {{ gzip: number, brotli: number }} js
 * @property {{ gzip: number, brotli: number }} css
 * @property {number} calls - functions called until the page is at rest
 * @property {number} [pressCalls] - and by what the visitor presses
 * @property {number} heap - bytes after a collection
 * @property {number} nodes
 * @property {number} shift - on a slow line and a slow phone
 */

/** How often functions of the page's own files were called. @param {import('./visit.mjs').Session} session @param {string} origin */
export const takeCalls = async (session, origin) => {
  const { result } = await session.send('Profiler.takePreciseCoverage');
  return result
    .filter(({ url }) => url.startsWith(origin))
    .flatMap(({ functions }) => functions)
    .reduce((all, { ranges }) => all + (ranges[0]?.count ?? 0), 0);
};

/** @param {import('./visit.mjs').Session} session */
export const countCalls = async session => {
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
};

/** @param {import('./visit.mjs').Session} session */
export const takeHeap = async session => {
  await session.send('Performance.enable');
  // Twice: what the first collection finalises, the second frees.
  for (let time = 0; time < 2; time += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (/** @type {string} */ wanted) =>
    metrics.find(({ name }) => name === wanted)?.value ?? NaN;
  return { heap: value('JSHeapUsedSize'), nodes: value('Nodes') };
};

/** Sums the shifts from the first frame on. @param {import('./visit.mjs').Session} session */
const watchShifts = session =>
  session.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `globalThis.benchShift = 0;
      new PerformanceObserver(list => {
        for (const { value } of list.getEntries()) benchShift += value;
      }).observe({ type: 'layout-shift', buffered: true });`,
  });

/** @param {import('./server.mjs').Server} server @param {string[]} requests @param {RegExp} pattern */
const weigh = (server, requests, pattern) => {
  const weights = requests
    .filter(address => pattern.test(new URL(address).pathname))
    .map(address => server.weightOf(address));
  const sum = (/** @type {'gzip' | 'brotli'} */ kind) =>
    weights.reduce((all, weight) => all + (weight?.[kind] ?? 0), 0);
  return { gzip: sum('gzip'), brotli: sum('brotli') };
};

/**
 * @param {import('playwright').Browser} browser
 * @param {import('./server.mjs').Server} server
 * @param {import('./pages.mjs').Entry} entry
 * @returns {Promise<Exact>}
 */
export const measureExact = async (browser, server, { job, who, page: { press, shows } }) => {
  const address = `${server.origin}/${job}/${who}/`;
  const called = await visit(browser, address, { prepare: countCalls }, async opened => {
    const { page, session } = opened;
    const requests = opened.requests.filter(url => url.startsWith('http'));
    const calls = await takeCalls(session, server.origin);
    if (!press) return { calls, requests };
    await page.click(press);
    await page.waitForSelector(shows ?? press);
    await twoFrames(page);
    // `takePreciseCoverage` starts every count anew.
    return { calls, requests: [...requests], pressCalls: await takeCalls(session, server.origin) };
  });
  const { heap, nodes } = await visit(browser, address, {}, ({ session }) => takeHeap(session));
  const shift = await visit(browser, address, { slow: true, prepare: watchShifts }, ({ page }) =>
    page.evaluate(() => /** @type {any} */ (globalThis).benchShift),
  );
  const { requests, ...calls } = called;
  return {
    requests: requests.length,
    js: weigh(server, requests, /\.js$/),
    css: weigh(server, requests, /\.css$/),
    ...calls,
    heap,
    nodes,
    shift: Math.round(Number(shift) * 1000) / 1000,
  };
};
