// @ts-check
/**
 * The journeys in each browser, side by side, each on a desktop of its own:
 *   npm run test:keys
 *   npm run test:keys -- --browser firefox --only 'M2|M13'
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BROWSER, DESKTOP, whyNot } from '../desktop/programs.mjs';
import { inSandbox } from '../desktop/sandbox.mjs';
import { KNOWN_SHORT } from './known-short.mjs';
import { tableOf } from './table.mjs';

/** @import { BrowserName } from '../desktop/browser-window.mjs' */
/** @import { Row } from './table.mjs' */

const RESULTS = 'test-results/keys';
const SCRIPT = fileURLToPath(new URL('window-journeys.mjs', import.meta.url));

const { values } = parseArgs({
  options: { browser: { type: 'string' }, only: { type: 'string', default: '' } },
});
const browsers = /** @type {BrowserName[]} */ (
  values.browser ? [values.browser] : Object.keys(BROWSER)
);
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

/** @param {BrowserName} browser @returns {Promise<Row[]>} */
const rowsOf = async browser => {
  const reason = whyNot([...DESKTOP, BROWSER[browser]]);
  if (reason) {
    console.log(`skipped: ${browser} ${reason}`);
    // Where everything must run, nothing may be passed over.
    return process.env.CI ? [rowFor(browser, `${browser} is missing`, reason)] : [];
  }
  const file = `${RESULTS}/${browser}.json`;
  const code = await inSandbox(process.execPath, [SCRIPT, browser, file, values.only]);
  try {
    const results = JSON.parse(readFileSync(file, 'utf8'));
    const rows = results.map((/** @type {Omit<Row, 'verdict'>} */ row) => ({
      ...row,
      browser,
      verdict: verdictOf(browser, row),
    }));
    return code === 0 ? rows : [...rows, rowFor(browser, 'the window', `ended with ${code}`)];
  } catch {
    return [rowFor(browser, 'the window', 'gave no results')];
  }
};

/** @param {BrowserName} browser @param {string} name @param {string} measured @returns {Row} */
const rowFor = (browser, name, measured) => ({
  ...{ browser, figure: '', name, target: '', holds: false, measured, verdict: 'failed' },
});

/** @param {BrowserName} browser @param {Omit<Row, 'verdict'>} row @returns {Row['verdict']} */
const verdictOf = (browser, { name, holds }) => {
  const isShort = KNOWN_SHORT[name]?.includes(browser) ?? false;
  if (holds) return isShort ? 'failed' : 'passed';
  return isShort ? 'known short' : 'failed';
};

const rows = (await Promise.all(browsers.map(rowsOf))).flat();
const table = tableOf(rows);
writeFileSync(`${RESULTS}/table.md`, table);
console.log(`\n${table}`);
const count = (/** @type {Row['verdict']} */ verdict) =>
  rows.filter(row => row.verdict === verdict).length;
for (const { browser, name } of rows.filter(row => row.verdict === 'failed' && row.holds)) {
  console.log(`${browser}, ${name}: holds now; take it off known-short.mjs`);
}
if (count('known short')) console.log(`known short: ${count('known short')}`);
console.log(`${count('passed')} passed, ${count('failed')} failed`);
process.exit(count('failed') > 0 ? 1 : 0);
