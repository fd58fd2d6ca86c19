// @ts-check
/**
 * Measures the elements, their peers and pages without any library, in turn and in one go, prints a
 * table for each job and writes RESULTS.md. `--rounds 9` for quieter times, `--only quick-exit` for
 * one job (RESULTS.md stays as it is then).
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { compareActs } from './lib/acts.mjs';
import { startBrowser } from './lib/browser.mjs';
import { bundlePages } from './lib/bundle.mjs';
import { COPIED, measureCopies, REPEATED, timeCopies } from './lib/copies.mjs';
import { measureExact } from './lib/exact.mjs';
import { compareItems } from './lib/items.mjs';
import { measureLeaving, SIZES } from './lib/leaving.mjs';
import {
  ACTS,
  FOLDED,
  JOBS,
  nameOf,
  readLeavingPages,
  readPages,
  readTypingPages,
} from './lib/pages.mjs';
import {
  actsTable,
  besideTable,
  copiesTable,
  itemsTable,
  jobTable,
  leavingTable,
  leavingTargetTable,
  NAMES,
  targetTable,
} from './lib/report.mjs';
import { serve } from './lib/server.mjs';
import { compareTimes } from './lib/times.mjs';
import { together } from './lib/together.mjs';
import { countTyping } from './lib/typing-counts.mjs';
import { submitTable, typingTable, typingTargetTable } from './lib/typing-report.mjs';
import { measureTyping } from './lib/typing.mjs';
import { TARGETS } from './targets.mjs';

const HERE = new URL('./', import.meta.url);
const COUNTS = [1, 10, 100, 1000];
const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, only: { type: 'string' } },
});
const rounds = Number(values.rounds);

const isBusy = () => (loadavg()[1] ?? 0) > availableParallelism();

const run = (/** @type {string[]} */ [program = '', ...parameters], cwd = new URL('../', HERE)) =>
  execFileSync(program, parameters, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
if (!existsSync(new URL('node_modules/esbuild/package.json', HERE))) {
  run(['npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error'], HERE);
}
if (!existsSync(new URL('../dist/cdn/define.js', HERE))) run(['npm', 'run', '-s', 'build']);

const entries = [
  ...(await readPages(true)),
  ...(await readLeavingPages()),
  ...(await readTypingPages(true)),
].filter(({ job }) => !values.only || job === values.only);
const server = await serve(entries, await bundlePages(entries));
const browser = await startBrowser();
const { dependencies } = JSON.parse(readFileSync(new URL('package.json', HERE), 'utf8'));
const parts = [
  '# Results',
  `Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: Chromium ${browser.version()}, Node.js ${process.versions.node}, ${rounds} rounds. [README.md](README.md) says what the figures are and which of them can be trusted.`,
  `Versions: ${Object.entries(dependencies)
    .filter(([name]) => !['esbuild', 'sass'].includes(name))
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')}.`,
];
const say = (/** @type {string} */ text) => {
  parts.push(text);
  console.log(`\n${text}`);
};

/** @type {(import('./lib/copies.mjs').CopiesRow & { name: string, heap: number, nodes: number })[]} */
const copies = [];
for (const [job, name] of Object.entries(JOBS)) {
  const pages = entries.filter(entry => entry.job === job);
  /** @type {string[]} */
  const faults = [];
  const exact = await together(pages, entry =>
    measureExact(browser, server, entry).catch(error => {
      faults.push(`${entry.who} could not be measured: ${String(error).split('\n')[0]}`);
    }),
  );
  const sound = pages.filter((_, index) => exact[index]);
  const times = await compareTimes(
    browser,
    sound.map(({ who }) => ({
      key: who,
      address: `${server.origin}/${job}/${who}/`,
      twin: 'plain',
    })),
    rounds,
  );
  /** @type {Map<string, import('./lib/report.mjs').Row>} */
  const rows = new Map();
  for (const [index, { who }] of pages.entries()) {
    const [time, figures] = [times.get(who), exact[index]];
    if (time && figures) rows.set(who, { ...figures, ...time });
  }
  const ours = rows.get('ours');
  if (!ours) continue;
  /** @type {import('./lib/copies.mjs').CopiesRow[]} */
  let beside = [];
  /** @type {{ heap: number, nodes: number } | undefined} */
  let held;
  if (REPEATED.includes(job)) {
    held = await measureCopies(browser, server.origin, job, 1000);
    const own = await timeCopies(browser, server.origin, job, ['plain', 'ours'], COUNTS, 2);
    for (const row of own) if (row.who === 'ours') copies.push({ name, ...held, ...row });
    const names = ['plain', 'ours', ...(COPIED[job] ?? [])].filter(who => rows.has(who));
    beside = COPIED[job]
      ? await timeCopies(browser, server.origin, job, names, [1, 1000], rounds)
      : own;
  }
  say(`## ${name}`);
  for (const fault of faults) say(fault);
  say(jobTable(rows, ACTS[job]));
  if (COPIED[job]) {
    say(
      'One more copy, main thread until at rest: median of the rounds, and how many times the floor’s of the same round.',
    );
    say(besideTable(beside));
  }
  if (FOLDED.includes(job)) {
    const parts = pages.filter(({ who }) => rows.has(who));
    say('Opening one part, and all nine, with a real press, until nothing moves any more:');
    say(actsTable(await compareActs(browser, server.origin, parts, rounds)));
    // The floor, ours, the best peer and the one that was to be beaten.
    const names = ['plain', 'ours', 'govuk-frontend', 'webawesome-accordion'].filter(who =>
      rows.has(who),
    );
    say('Lists of so many parts, main thread until at rest, best of two:');
    say(itemsTable(await compareItems(browser, server.origin, job, names, COUNTS, 2), COUNTS));
  }
  for (const { who } of pages) {
    const [row, target] = [rows.get(who), TARGETS[nameOf({ job, who })]];
    if (!row || !target) continue;
    if (who !== 'ours') say(`${NAMES[who] ?? who}:`);
    const copy = beside.find(other => other.who === who);
    say(targetTable(row, target, copy && { ...copy, ...(who === 'ours' && held) }, isBusy()));
  }
}
if (entries.some(({ job }) => job === 'leaving')) {
  say('## Leaving');
  // Three at least, one for each answer of the destination.
  const left = await measureLeaving(browser, server.origin, rounds < 5 ? 3 : 15);
  for (const size of SIZES) {
    const rows = left.filter(row => row.size === size);
    say(`Pages of ${size.toLocaleString('en-GB')} elements:`);
    say(leavingTable(rows));
    if (!isBusy()) say(leavingTargetTable(rows));
  }
}
const typedInto = entries.filter(({ job }) => job === 'typing');
if (typedInto.length > 0) {
  say('## Typing into the enquiry form');
  const counts = new Map(
    await together(
      typedInto,
      async entry => /** @type {const} */ ([entry.who, await countTyping(browser, server, entry)]),
    ),
  );
  const rows = await measureTyping(browser, server.origin, typedInto, Math.min(rounds, 3));
  say(typingTable(rows, counts));
  say('Sent empty, from the press until the summary is drawn:');
  say(submitTable(rows, counts));
  say(typingTargetTable(rows, isBusy()));
}
if (copies.length > 0) {
  say('## Many in one page');
  say(
    'Main thread until at rest, best of two; what one more copy costs between 1 and 1,000 copies, and how many times as much as one more copy of the page without a library. A copy of the protected characteristics is nine sections. Heap and nodes are over the floor’s.',
  );
  say(copiesTable(copies, COUNTS));
}

if (isBusy()) {
  const words = `The machine was busy (load ${loadavg()[1]?.toFixed(0)} on ${availableParallelism()} processors): the times of this run are not to be trusted; all other figures are.`;
  parts.splice(2, 0, words);
  console.log(`\n${words}`);
}

await browser.close();
server.close();
if (!values.only) {
  const file = new URL('RESULTS.md', HERE).pathname;
  const options = { ...(await resolveConfig(file)), filepath: file };
  writeFileSync(file, await format(`${parts.join('\n\n')}\n`, options));
}
