// @ts-check
/** What typing and a failed check do, as counts that come out the same every time. */
import { countCalls, takeCalls } from './exact.mjs';
import { enter, fill, pressEnter, typeSlowly } from './keys.mjs';
import { watchIntl } from './typing-probe.mjs';
import { twoFrames, visit } from './visit.mjs';

/** Few: each is drawn before the next, and they must not come near a pause after which a count is spoken. */
const KEYS = 20;
/** Of the text that stands there. */
const LENGTH = 10_000;

/** @typedef {import('./visit.mjs').Session} Session */
/** @typedef {{ intl: number, keyCalls: number, keyLayouts: number, submitLayouts: number }} TypingCounts */

/** @param {Session} session */
const countLayouts = async session => {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? NaN;
};

/** @param {Session} session @param {() => Promise<unknown>} work */
const layoutsOf = async (session, work) => {
  const before = await countLayouts(session);
  await work();
  return (await countLayouts(session)) - before;
};

/**
 * @param {import('playwright').Browser} browser
 * @param {import('./server.mjs').Server} server
 * @param {import('./pages.mjs').Entry} entry
 * @returns {Promise<TypingCounts>}
 */
export const countTyping = async (
  browser,
  server,
  { job, who, page: { counting, press, shows } },
) => {
  const address = `${server.origin}/${job}/${who}/`;
  /** @param {Session} session */
  const prepare = async session => {
    await session.send('Page.enable');
    await session.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${watchIntl})()` });
    await session.send('Performance.enable');
    await countCalls(session);
  };
  const keys = await visit(browser, address, { prepare }, async ({ page, session }) => {
    const intl = await page.evaluate(() => /** @type {any} */ (globalThis).benchIntl.count);
    await enter(page, counting);
    await fill(page, LENGTH);
    await typeSlowly({ page, session }, 1);
    await takeCalls(session, server.origin);
    const keyLayouts = await layoutsOf(session, () => typeSlowly({ page, session }, KEYS));
    const keyCalls = await takeCalls(session, server.origin);
    return { intl: Number(intl), keyCalls: keyCalls / KEYS, keyLayouts: keyLayouts / KEYS };
  });
  // A visit of its own, without a key: a count that is spoken a second after the last one is a layout too.
  const submitLayouts = await visit(browser, address, { prepare }, async ({ page, session }) => {
    await enter(page, counting);
    if (press) await page.locator(press).focus();
    await twoFrames(page);
    return layoutsOf(session, async () => {
      await pressEnter(session);
      if (shows) await page.waitForSelector(shows);
      await twoFrames(page);
    });
  });
  return { ...keys, submitLayouts };
};
