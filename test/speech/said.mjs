// @ts-check
/** What was really said, written beside the journeys for people who review accessibility. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';

/** @import { Result } from './play-all.mjs' */
/** @import { Heard } from './play.mjs' */

/** @param {string} journey */
export const saidFile = journey =>
  new URL(`said/${basename(journey, '.journey')}.md`, import.meta.url);

/** What differs from one visit to the next. */
const CHANGING = /** @type {const} */ ([
  [/\b[A-Z]{2,4}(?:-[0-9A-Z]{4}){1,4}\b/g, '(reference)'],
  [/127\.0\.0\.1:\d+/g, '(address)'],
]);

/** @param {Heard | undefined} heard */
const wordsOf = heard => {
  let words = (heard?.utterances ?? []).map(({ text }) => text).join(' ');
  for (const [pattern, name] of CHANGING) words = words.replace(pattern, name);
  return words.replaceAll('|', '\\|') || 'silence';
};

/**
 * The same keys are one row; a key of one browser alone has a row of its own.
 * @param {readonly Heard[]} chromium
 * @param {readonly Heard[]} firefox
 */
const rowsOf = (chromium, firefox) => {
  /** @type {string[][]} */
  const rows = [];
  for (let c = 0, f = 0; c < chromium.length || f < firefox.length;) {
    const [here, there] = [chromium[c], firefox[f]];
    if (here && here.key === there?.key) {
      const [inChromium, inFirefox] = [wordsOf(here), wordsOf(there)];
      rows.push([here.key, inChromium, inFirefox === inChromium ? 'the same' : inFirefox]);
      c++;
      f++;
    } else if (here && !firefox.slice(f).some(({ key }) => key === here.key)) {
      rows.push([here.key, wordsOf(here), 'not pressed']);
      c++;
    } else {
      rows.push([there?.key ?? '', 'not pressed', wordsOf(there)]);
      f++;
    }
  }
  return rows;
};

/** @param {Result} chromium @param {Result} firefox */
export const writeSaid = (chromium, firefox) => {
  const rows = [
    ['Key', 'Chromium', 'Firefox'],
    ['---', '---', '---'],
  ];
  rows.push(...rowsOf(chromium.heard, firefox.heard));
  writeFileSync(saidFile(chromium.file), rows.map(cells => `| ${cells.join(' | ')} |\n`).join(''));
};

/** Whether the keys of what is kept are still those that were pressed. @param {Result} result */
export const isKept = ({ file, browser, heard }) => {
  const kept = saidFile(file);
  if (!existsSync(kept)) return false;
  const column = browser === 'chromium' ? 1 : 2;
  const keys = readFileSync(kept, 'utf8')
    .split('\n')
    .slice(2, -1)
    .map(row => row.slice(2, -2).split(' | '))
    .filter(cells => cells[column] !== 'not pressed')
    .map(([key]) => key);
  return keys.join('\n') === heard.map(({ key }) => key).join('\n');
};
