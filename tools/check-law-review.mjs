// @ts-check
/**
 * Fails when a record of the law data was last reviewed over 12 months ago: old law is worse than
 * none. Reads the compiled data (`npm run compile`). `--today 2027-11-23` sets the day, for tests.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';

const LAW = new URL('../build/components/protected-characteristics/law/', import.meta.url);
/** The module of each jurisdiction. */
const SETS = ['gb/gb.js', 'ni/ni.js'];

const { values } = parseArgs({ options: { today: { type: 'string' } } });
const today = values.today ?? new Date().toISOString().slice(0, 10);

/** @param {string} file */
const compiled = async file => {
  const address = new URL(file, LAW);
  if (existsSync(address)) return import(address.href);
  console.error('The law data is not compiled: run "npm run compile" first.');
  return process.exit(1);
};

const { recordsDueForReview, recordsOf } = await compiled('review-date.js');
/** @type {{ id: string, reviewedOn: string }[]} */
const records = [];
for (const file of SETS) {
  const { facts: set } = await compiled(file);
  for (const { id, reviewedOn } of recordsOf(set)) {
    records.push({ id: `${set.jurisdiction} ${id}`, reviewedOn });
  }
}

/** @type {string[]} */
let due;
try {
  due = recordsDueForReview(records, today);
} catch {
  console.error(`--today ${today}: a day is written YYYY-MM-DD.`);
  process.exit(1);
}
if (due.length > 0) {
  console.error(
    `Reviewed over 12 months before ${today}: ${due.join(', ')}.\n` +
      'Read each record against its sources, in both languages, and set its reviewedOn:\n' +
      'src/components/protected-characteristics/law/README.md',
  );
  process.exit(1);
}
console.log(`${records.length} records reviewed within 12 months of ${today}.`);
