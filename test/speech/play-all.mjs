// @ts-check
/**
 * Plays journeys in one browser on one desktop with one Orca, and prints a line of JSON for each.
 * Started in a sandbox by ./run.mjs: play-all.mjs <browser> <runs> <folder for artifacts> <journey…>
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Desktop } from '../desktop/desktop.mjs';
import { readJourney } from './journey.mjs';
import { startPages } from './pages.mjs';
import { JourneyError, play } from './play.mjs';
import { ScreenReader } from './screen-reader.mjs';

/** @import { BrowserName } from '../desktop/browser-window.mjs' */
/** @import { Heard } from './play.mjs' */
/**
 * @typedef {object} Result
 * @property {string} file
 * @property {BrowserName} browser
 * @property {number} run
 * @property {number} seconds
 * @property {string} [fault] - nothing where all was heard
 * @property {Heard[]} heard
 */

const [browserName, runs, artifacts, ...files] = process.argv.slice(2);
const browser = /** @type {BrowserName} */ (browserName);

const pages = await startPages();
const desktop = await Desktop.start();
const log = artifacts ? `${artifacts}/${browser}.orca.txt` : undefined;
const reader = await ScreenReader.start(desktop, { log });

/** @param {string} file @param {number} run @returns {Promise<Result>} */
const playOne = async (file, run) => {
  const started = Date.now();
  /** @type {Heard[]} */
  const heard = [];
  let fault;
  let window;
  try {
    const journey = readJourney(readFileSync(file, 'utf8'), basename(file));
    pages.failOnce(journey.header['fault']);
    window = await reader.open(browser, `${pages.origin}${journey.header['page']}`);
    for await (const step of play(reader, journey, browser)) heard.push(step);
  } catch (error) {
    fault = error instanceof JourneyError ? error.message : String(error);
    if (artifacts) await desktop.screenshot(`${artifacts}/${basename(file)}.${browser}.${run}.png`);
  }
  await window?.close();
  const seconds = (Date.now() - started) / 1000;
  return { file, browser, run, seconds, ...(fault && { fault }), heard };
};

for (let run = 1; run <= Number(runs); run++) {
  for (const file of files) console.log(JSON.stringify(await playOne(file, run)));
}
await desktop.stop();
await reader.close();
await pages.close();
