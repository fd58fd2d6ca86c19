// @ts-check
/**
 * All journeys in one browser, in a sandbox of its own; results go to a file as JSON. What does not hold is
 * played up to twice more, and says so: a window on a busy machine may lose a key.
 *   sh test/desktop/sandbox.sh node test/keys/window-journeys.mjs firefox results.json ['Escape once']
 */
import { writeFileSync } from 'node:fs';
import { openWindow } from '../desktop/browser-window.mjs';
import { Desktop } from '../desktop/desktop.mjs';
import { startDestination } from './destination.mjs';
import { JOURNEYS } from './journeys/index.mjs';
import { KNOWN_SHORT } from './known-short.mjs';
import { Person } from './person.mjs';
import { startSite } from './site.mjs';

/** @import { BrowserName } from '../desktop/browser-window.mjs' */
/** @typedef {{ figure: string, name: string, target: string, holds: boolean, measured: string, seconds: number }} Result */

/** Firefox goes to the address that it would complete what is typed to, even where that was deleted. */
const NO_COMPLETION = { 'browser.urlbar.autoFill': false, 'browser.urlbar.suggest.history': false };

const [browser = '', file = '', only = ''] = process.argv.slice(2);
const name = /** @type {BrowserName} */ (browser);

const destination = await startDestination();
const site = await startSite(destination.address);
const desktop = await Desktop.start();
const window = await openWindow(desktop, name, 'about:blank', { prefs: NO_COMPLETION });
const person = new Person(desktop, name, site, destination, file);
/** @type {Result[]} */
const results = [];

/** @param {import('./journeys/journey.mjs').Journey['run']} run */
const play = run => {
  Object.assign(destination.manner, { delay: 0, hangs: false });
  site.manner.bundleDelay = 0;
  return run(person).catch(async error => {
    await person.picture(String(results.length));
    await person.closeTab();
    return { holds: false, measured: `${error.message}` };
  });
};

try {
  // The first tab of a fresh profile takes its time.
  await person.newTab();
  await person.rest();
  await person.closeTab();
  for (const { run, only: where, ...journey } of JOURNEYS) {
    if (where && !where.includes(name)) continue;
    if (!new RegExp(only).test(`${journey.figure} ${journey.name}`)) continue;
    const started = performance.now();
    let result = await play(run);
    for (const time of KNOWN_SHORT[journey.name]?.includes(name) ? [] : ['second', 'third']) {
      if (result.holds) break;
      console.log(`${browser} ${journey.figure} ${journey.name}: ${result.measured}; once more`);
      const { holds, measured } = await play(run);
      result = { holds, measured: `${measured}, at the ${time} try` };
    }
    const seconds = Math.round((performance.now() - started) / 100) / 10;
    results.push({ ...journey, ...result, seconds });
    console.log(`${browser} ${seconds} s ${journey.figure} ${journey.name}: ${result.measured}`);
  }
} finally {
  writeFileSync(file, JSON.stringify(results));
  await window.close();
  await desktop.stop();
  site.close();
  destination.close();
}
