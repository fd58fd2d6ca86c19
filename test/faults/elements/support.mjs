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

/**
 * Waits until a fault has done what it does; then, where no answer will ever come, until the element
 * gives up.
 * @param {import('@playwright/test').Page} page @param {Faults} faults @param {number} [writes]
 */
export async function suffered(page, faults, writes = 1) {
  const quickly = { intervals: [20, 20, 50, 100] };
  await expect.poll(() => faults.log.length >= writes && !faults.busy(), quickly).toBe(true);
  const silent = /^(drop|stall)/.test(faults.log.at(-1)?.fault ?? '');
  if (silent) await page.clock.fastForward(PATIENCE);
}

/** Whether the receiver has had it, whatever the page can know. @param {Faults} faults */
export const wasDelivered = faults =>
  faults.log.some(({ statuses }) => statuses.some(status => status === 201));
