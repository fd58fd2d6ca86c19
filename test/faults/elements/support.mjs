// @ts-check
/** The demo behind an injector of faults, with a database to count in and the page's clock in hand. */
import { startDemo } from '../../../demo/serve.mjs';
import { openDatabase } from '../../../demo/receiver/database.mjs';
import { test as base, expect } from '../../e2e/support.mjs';
import { FAULT_NAMES } from '../catalogue.mjs';
import { injectFaults } from '../inject-faults.mjs';

/** @import { FaultName } from '../catalogue.mjs' */
/** @typedef {Awaited<ReturnType<typeof injectFaults>>} Faults */

const withDatabase = base.extend({
  demo: [
    // Playwright reads the fixture's needs from the destructured parameter.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const database = await openDatabase();
      const receiver = { rateLimit: /** @type {const} */ (false) };
      const demo = await startDemo({ port: 0, thirdPartyPort: 0, database, receiver });
      await use(Object.assign(demo, { database }));
      await demo.close();
      await database.close();
    },
    { scope: 'worker' },
  ],
});

/** Pages whose site is behind the injector, and whose console may say what the browser says of faults. */
export const test = withDatabase.extend({
  faults: async ({ demo, page, guard }, use) => {
    guard.expectConsole(/Failed to load resource/);
    const faults = await injectFaults({ upstream: demo.origin });
    await page.clock.install();
    // The longest wait each time, so that a state can be seen before the next try.
    await page.addInitScript(() => {
      Math.random = () => 0.999;
    });
    await use(faults);
    await faults.close();
  },
});

export { expect };

/** Pages that meet a receiver of the test's own. */
export const pagesOnly = base;

/**
 * A row for every fault there is: a new one must be thought of by each element.
 * @template Row
 * @param {Record<FaultName, Row>} rows
 */
export const everyFault = rows =>
  FAULT_NAMES.map(name => {
    if (!(name in rows)) throw new Error(`What shows after "${name}"?`);
    return /** @type {const} */ ([name, rows[name]]);
  });

/** Longer than any element waits for an answer. */
const PATIENCE = 31_000;
const QUICKLY = { intervals: [20, 20, 50, 100] };

/** Whether the last write will never be answered. @param {Faults} faults */
const isSilent = ({ log }) => /^(drop|stall)/.test(log.at(-1)?.fault ?? '');

/**
 * Waits until a fault has done what it does; then, where no answer will ever come, until the element
 * gives up.
 * @param {import('@playwright/test').Page} page @param {Faults} faults @param {number} [writes]
 */
export async function suffered(page, faults, writes = 1) {
  await expect.poll(() => faults.log.length >= writes && !faults.busy(), QUICKLY).toBe(true);
  if (isSilent(faults)) await page.clock.fastForward(PATIENCE);
}

/**
 * Waits until something has ended, and puts the page's clock forward, once for each write that will
 * never be answered: thirty seconds of nobody's time.
 * @param {import('@playwright/test').Page} page @param {Faults} faults
 * @param {() => Promise<boolean>} hasEnded
 */
export async function waitedOut(page, faults, hasEnded) {
  let counted = 0;
  const look = async () => {
    const writes = faults.log.length;
    if (writes > counted && !faults.busy() && isSilent(faults)) {
      counted = writes;
      await page.clock.fastForward(PATIENCE);
    }
    return hasEnded();
  };
  await expect.poll(look, { ...QUICKLY, timeout: 2 * PATIENCE }).toBe(true);
}

/**
 * Whether the receiver has had it, whatever the page can know.
 * @param {Faults} faults @param {number} [first] the first write that counts
 */
export const wasDelivered = (faults, first = 0) =>
  faults.log.slice(first).some(({ statuses }) => statuses.some(status => status === 201));

/** What the cookie keeps of a cookie choice. @param {import('@playwright/test').BrowserContext} context */
export const keptChoice = async context => {
  const cookie = (await context.cookies()).find(({ name }) => name === 'police_consent');
  return JSON.parse(decodeURIComponent(cookie?.value ?? '{}'));
};
