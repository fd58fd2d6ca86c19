// @ts-check
/**
 * A demo of its own for every test file, in memory, and pages that fail on anything unexpected: a
 * console warning or error (broken content security policies are among them), an exception, a request
 * to an address that the test did not open.
 */
import { readFileSync } from 'node:fs';
import { test as base, expect } from '@playwright/test';
import { startDemo } from '../../demo/serve.mjs';

const axeSource = readFileSync(
  new URL('../../node_modules/axe-core/axe.min.js', import.meta.url),
  'utf8',
);

/** Where the quick exit leaves to; answered here, for the network is closed to tests. */
export const DESTINATION = 'https://www.bbc.co.uk/weather';

/** @typedef {Awaited<ReturnType<typeof startDemo>>} Demo */
/** @typedef {{ expectConsole: (pattern: RegExp) => void }} ConsoleGuard */

/** @type {import('@playwright/test').TestType<import('@playwright/test').PlaywrightTestArgs & import('@playwright/test').PlaywrightTestOptions & { guard: ConsoleGuard, visits: { url: string, referer: string | undefined }[] }, import('@playwright/test').PlaywrightWorkerArgs & import('@playwright/test').PlaywrightWorkerOptions & { demo: Demo }>} */
export const test = base.extend({
  demo: [
    // Playwright reads the fixture's needs from the destructured parameter.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const demo = await startDemo({ port: 0, thirdPartyPort: 0, database: 'memory' });
      await use(demo);
      await demo.close();
    },
    { scope: 'worker' },
  ],

  visits: [
    async ({ context }, use) => {
      /** @type {{ url: string, referer: string | undefined }[]} */
      const visits = [];
      await context.route(/^https:/, route => {
        const request = route.request();
        visits.push({ url: request.url(), referer: request.headers()['referer'] });
        return route.fulfill({
          contentType: 'text/html',
          body: '<title>Weather</title><h1>Weather</h1>',
        });
      });
      await use(visits);
    },
    { auto: true },
  ],

  guard: [
    async ({ page }, use) => {
      /** @type {string[]} */
      const lines = [];
      /** @type {RegExp[]} */
      const expected = [];
      page.on('console', message => {
        if (['warning', 'error'].includes(message.type())) lines.push(message.text());
      });
      page.on('pageerror', error => lines.push(String(error)));
      await use({ expectConsole: pattern => expected.push(pattern) });
      expect(lines.filter(line => !expected.some(pattern => pattern.test(line)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Puts axe-core into every page, past the content security policy. */
export const addAxe = page => page.addInitScript({ content: axeSource });

/** Every finding of axe (WCAG 2.0 to 2.2, A and AA, best practice) on the page, as readable lines. */
export const axeFindings = page =>
  page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, {
      runOnly: {
        type: 'tag',
        values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      },
    });
    return violations.map(
      ({ id, help, nodes }) =>
        `${id}: ${help}: ${nodes.map(node => node.target.join(' ')).join(', ')}`,
    );
  });

/** Watches layout shifts from the first frame on; `layoutShift` reads their sum. */
export const watchLayoutShift = page =>
  page.addInitScript(() => {
    globalThis.policeShifts = [];
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) {
        globalThis.policeShifts.push({
          value: entry.value,
          recent: entry.hadRecentInput,
          sources: entry.sources.map(
            ({ node }) => node?.nodeName + (node?.className ? `.${node.className}` : ''),
          ),
        });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
export const layoutShifts = page => page.evaluate(() => globalThis.policeShifts);

/** What has been stored, as the demo's owner sees it. */
export const received = async demo => (await fetch(`${demo.origin}/received.json`)).json();
/** What the other company's server was asked for. */
export const askedOfThirdParty = async demo =>
  (await fetch(`${demo.thirdPartyOrigin}/log.json`)).json();

export const LANGUAGES = /** @type {const} */ (['en', 'cy']);
export const PAGES = [
  '',
  'at-home',
  'staying-safe',
  'positive-action',
  'community',
  'visit',
  'equality-law',
  'equality-law-ni',
  'cookies',
  'watch',
  'privacy',
];
/** @param {Demo} demo @param {'en' | 'cy'} lang @param {string} page */
export const addressOf = (demo, lang, page) =>
  `${demo.origin}/${lang === 'cy' ? 'cy/' : ''}${page}`;
