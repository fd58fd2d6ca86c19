// @ts-check
/** Every element's main job on every host: a test a host, a line of the table a test. */
import { test as base, expect } from '@playwright/test';
import { wordsOf } from '../e2e/words.mjs';
import { jobs } from './jobs/jobs.mjs';
import { jobsWithoutLibrary } from './jobs/without-library.mjs';
import { hosts } from './rig/host.mjs';
import { startServer } from './rig/server.mjs';

/** @import { Host, Visit } from './rig/host.mjs' */
/** @import { JobName } from './jobs/jobs.mjs' */
/** @import { HostServer } from './rig/server.mjs' */

const test = /** @type {typeof base.extend<{}, { server: HostServer }>} */ (base.extend)({
  server: [
    // Playwright reads the fixture's needs from the destructured parameter.
    // eslint-disable-next-line no-empty-pattern
    async ({}, /** @type {(server: HostServer) => Promise<void>} */ use) => {
      const server = await startServer();
      await use(server);
      await server.close();
    },
    // It opens a database, which a busy machine takes half a minute for, out of no page's time.
    { scope: 'worker', timeout: 240_000 },
  ],
});

/** What every visit may say: the page's own doing, or the test's. */
const ALWAYS_SAID = [/Failed to load resource.*\/left/];

/**
 * A browser that has never been here, on the host's page.
 * @param {import('@playwright/test').Browser} browser
 * @param {HostServer} server @param {string} name @param {Host} host
 * @param {string[]} said - takes what the console says
 * @returns {Promise<Visit>}
 */
const visitHost = async (browser, server, name, host, said) => {
  const page = await browser.newPage();
  page.on('console', message => {
    if (!['warning', 'error'].includes(message.type())) return;
    said.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', error => said.push(String(error)));
  await host.prepare?.(page);
  const address = `${server.origin}/h/${name}/`;
  const words = wordsOf(host.lang ?? 'en');
  /** @type {Visit} */
  const visit = { page, frame: page.mainFrame(), server, words, host, address };
  await arrive(visit);
  return visit;
};

/** @param {Visit} visit */
const arrive = async visit => {
  visit.frame = visit.page.mainFrame();
  if (visit.host.arrive) visit.frame = (await visit.host.arrive(visit)) ?? visit.frame;
  else await visit.page.goto(visit.address);
};

/** The visitor who left comes back by the address, and is asked about cookies anew. @param {Visit} visit */
const comeBack = async visit => {
  await visit.page.context().clearCookies();
  await arrive(visit);
};

/** After a failure: nothing of it stays. @param {Visit} visit @param {() => Promise<Visit>} open */
const startAnew = async (visit, open) => {
  visit.server.left.open();
  await visit.page.context().close();
  return open();
};

/** @param {unknown} error */
const firstLines = error =>
  String(error instanceof Error ? error.message : error)
    // eslint-disable-next-line no-control-regex -- Playwright colours its messages
    .replace(/\u001b\[\d+m/g, '')
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
    .slice(0, 6)
    .join(' | ');

for (const [name, host] of Object.entries(hosts)) {
  test(name, async ({ browser, server }, info) => {
    /** @type {string[]} */
    const said = [];
    /** @type {string[]} */
    const failures = [];
    const open = () => visitHost(browser, server, name, host, said);
    let visit = await open();
    for (const job of /** @type {JobName[]} */ (Object.keys(jobs))) {
      const result = { type: job, description: 'not reached' };
      info.annotations.push(result);
      try {
        if (job === 'exit by Escape') await comeBack(visit);
        await test.step(job, () => (host.withoutLibrary ? jobsWithoutLibrary : jobs)[job](visit));
        result.description = 'ok';
        const less = host.withoutLibrary ?? host.less?.[job];
        if (less) result.description = `less: ${less}`;
      } catch (error) {
        result.description = firstLines(error);
        failures.push(`${job}: ${result.description}`);
        visit = await startAnew(visit, open);
      }
    }
    await visit.page.context().close();
    const allowed = [...ALWAYS_SAID, ...(host.console ?? [])];
    expect([
      ...failures,
      ...said.filter(line => !allowed.some(pattern => pattern.test(line))),
    ]).toEqual([]);
  });
}
