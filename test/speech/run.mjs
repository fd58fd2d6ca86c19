// @ts-check
/**
 * Plays every journey in both browsers, side by side, each on a desktop of its own with its own Orca:
 *
 *   node test/speech/run.mjs [--browser chromium|firefox] [--runs 20] [--update] [--artifacts folder] [name…]
 *
 * A name is the beginning of a journey's: `quick-exit`, `beta-banner.cy`. `--update` writes what was
 * said to ./said. `--artifacts` keeps a picture of each failure and Orca's own log.
 */
import { mkdirSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BROWSER, DESKTOP, whyNot } from '../desktop/programs.mjs';
import { inSandbox } from '../desktop/sandbox.mjs';
import { isKept, writeSaid } from './said.mjs';

/** @import { BrowserName } from '../desktop/browser-window.mjs' */
/** @import { Result } from './play-all.mjs' */

const here = fileURLToPath(new URL('.', import.meta.url));
const { values: options, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string' },
    runs: { type: 'string', default: '1' },
    update: { type: 'boolean', default: false },
    artifacts: { type: 'string', default: '' },
  },
});

const browsers = /** @type {BrowserName[]} */ (
  options.browser ? [options.browser] : Object.keys(BROWSER)
);
const journeys = readdirSync(here)
  .filter(file => file.endsWith('.journey'))
  .filter(file => names.length === 0 || names.some(name => file.startsWith(name)))
  .map(file => `${here}${file}`);
if (journeys.length === 0) throw new Error(`There is no journey named ${names.join(' or ')}.`);

const missing = whyNot([
  ...DESKTOP,
  ...browsers.map(browser => BROWSER[browser]),
  { program: 'dbus-daemon', apt: 'dbus-daemon' },
  { program: 'orca', apt: 'orca at-spi2-core' },
]);
if (missing) {
  console.log(`skipped: ${missing}`);
  process.exit(process.env.CI ? 1 : 0);
}

const artifacts = options.artifacts && resolve(options.artifacts);
if (artifacts) mkdirSync(artifacts, { recursive: true });

/** @type {Result[]} */
const results = [];

/** @param {string} line */
const report = line => {
  /** @type {Result} */
  const result = JSON.parse(line);
  if (!result.fault && !options.update && !isKept(result)) {
    result.fault = 'other keys than in what is kept of it; write it anew with --update';
  }
  results.push(result);
  const { file, browser, run, seconds, fault } = result;
  const name = file.slice(here.length);
  const which = options.runs === '1' ? '' : `, run ${run}`;
  console.log(`${fault ? 'FAILED' : 'ok    '} ${name} ${browser}${which}, ${seconds.toFixed(1)} s`);
  if (fault) console.log(fault.replace(/^/gm, '  '));
};

/** @param {BrowserName} browser @param {readonly string[]} files */
const playIn = (browser, files) =>
  inSandbox(
    process.execPath,
    [`${here}play-all.mjs`, browser, options.runs, artifacts, ...files],
    report,
  );

const codes = await Promise.all(browsers.map(browser => playIn(browser, journeys)));

/** The last result of each journey, browser and run. */
const endsOf = () => [
  ...new Map(
    results.map(result => [`${result.file} ${result.browser} ${result.run}`, result]),
  ).values(),
];

// Real windows on a busy machine may lose a key: up to twice more what was not heard, on a fresh desktop,
// and all results are told. Of several runs each counts.
const tries = options.runs === '1' && !options.update ? ['second', 'third'] : [];
for (const time of tries) {
  const lost = endsOf().filter(({ fault }) => fault);
  for (const browser of browsers) {
    const files = lost.filter(one => one.browser === browser).map(({ file }) => file);
    if (files.length === 0) continue;
    console.log(`${files.length} in ${browser}, at the ${time} try`);
    await playIn(browser, files);
  }
}
const ends = endsOf();

if (options.update) {
  for (const file of journeys) {
    const [chromium, firefox] = ['chromium', 'firefox'].map(browser =>
      results.findLast(result => result.file === file && result.browser === browser),
    );
    if (chromium && firefox) writeSaid(chromium, firefox);
    else console.log(`${file}: what is kept holds both browsers, so it was not written`);
  }
}

const passed = ends.filter(({ fault }) => !fault).length;
// A desktop that broke down told nothing of the journeys that were still to come.
const failed = journeys.length * Number(options.runs) * browsers.length - passed;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || codes.some(Boolean) ? 1 : 0;
