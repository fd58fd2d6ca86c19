// @ts-check
/**
 * A browser for which every address on earth is the lab's server, and pages that fail on anything
 * unexpected in the console.
 */
import { test as base, expect } from '@playwright/test';
import { chromiumArguments, chromiumShellPath } from '../../../tools/browsers.mjs';
import { wordsOf } from '../../e2e/words.mjs';
import { startLab } from './server.mjs';
import { OTHERS, SITE } from './tracker.mjs';

/** @import { Page } from '@playwright/test' */
/** @import { Lab } from './server.mjs' */
/** @typedef {{ program: string }} Program path of the browser */
/** @typedef {{ lab: Lab, said: { expect: (pattern: RegExp) => void } }} Fixtures */

/** What the browser itself wants of its maker goes nowhere. @param {Lab} lab */
const resolverRules = ({ ports }) =>
  [SITE, ...OTHERS]
    .flatMap(host => [
      `MAP ${host}:443 127.0.0.1:${ports.encrypted}`,
      `MAP ${host}:80 127.0.0.1:${ports.plain}`,
    ])
    .concat('MAP * ~NOTFOUND')
    .join(', ');

/** @param {Lab} lab */
export const launchOptionsFor = (lab, program = chromiumShellPath()) => ({
  executablePath: program,
  args: [
    ...chromiumArguments,
    `--host-resolver-rules=${resolverRules(lab)}`,
    '--ignore-certificate-errors',
  ],
  // Playwright starts its browsers without the back/forward cache, visitors have one.
  ignoreDefaultArgs: ['--disable-back-forward-cache'],
});

/** The lab alone, for a browser of the test's own. */
export const labTest = /** @type {typeof base.extend<{}, { lab: Lab }>} */ (base.extend)({
  lab: [
    // Playwright reads the fixture's needs from the destructured parameter.
    // eslint-disable-next-line no-empty-pattern
    async ({}, /** @type {(lab: Lab) => Promise<void>} */ use) => {
      const lab = await startLab();
      await use(lab);
      await lab.close();
    },
    { scope: 'worker' },
  ],
});

export const test = /** @type {typeof labTest.extend<Pick<Fixtures, 'said'>, Program>} */ (
  labTest.extend
)({
  program: [chromiumShellPath(), { scope: 'worker', option: true }],
  launchOptions: [
    async ({ lab, program }, use) => use(launchOptionsFor(lab, program)),
    { scope: 'worker' },
  ],

  said: [
    async ({ context, lab }, use) => {
      lab.reset();
      /** @type {string[]} */
      const lines = [];
      /** @type {RegExp[]} */
      const expected = [];
      context.on('console', message => {
        if (['warning', 'error'].includes(message.type())) lines.push(message.text());
      });
      context.on('weberror', error => lines.push(String(error.error())));
      await use({ expect: pattern => void expected.push(pattern) });
      expect(lines.filter(line => !expected.some(pattern => pattern.test(line)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
export const words = wordsOf('en');

/** The site, plain and encrypted: caches and `Secure` are for the latter alone. */
export const ORIGINS = { http: `http://${SITE}`, https: `https://${SITE}` };

/** A button of the library, by its words. @param {Page} page @param {string} id */
export const button = (page, id) => page.getByRole('button', { name: words(id), exact: true });
/** @param {Page} page @param {'accept' | 'reject'} act - and the message that says it was kept */
export const choose = async (page, act) => {
  await button(page, `cookie-consent.${act}`).click();
  const said = { accept: 'cookie-consent.savedAll', reject: 'cookie-consent.savedNone' }[act];
  await expect(page.locator('police-cookie-consent').getByText(words(said))).toBeVisible();
};
/** The banner while it asks. @param {Page} page */
export const asking = page => button(page, 'cookie-consent.reject');

/** What ran, in order. @param {Page} page */
export const ran = page =>
  page.evaluate(
    () => /** @type {{ ran?: string[] }} */ (/** @type {unknown} */ (globalThis)).ran ?? [],
  );
