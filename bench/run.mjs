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
import { startBrowser } from './lib/browser.mjs';
import { bundlePages } from './lib/bundle.mjs';
import { measureCopies, REPEATED, timeCopies } from './lib/copies.mjs';
import { measureExact } from './lib/exact.mjs';
import { measureLeaving, SIZES } from './lib/leaving.mjs';
import { ACTS, JOBS, nameOf, readLeavingPages, readPages } from './lib/pages.mjs';
import {
  copiesTable,
  jobTable,
  leavingTable,
  leavingTargetTable,
  targetTable,
} from './lib/report.mjs';
import { serve } from './lib/server.mjs';
import { compareTimes } from './lib/times.mjs';
import { together } from './lib/together.mjs';
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

const entries = [...(await readPages(true)), ...(await readLeavingPages())].filter(
  ({ job }) => !values.only || job === values.only,
);
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

/** @type {{ name: string, heap: number, nodes: number, ours: number[], plain: number[], microseconds: number, ratio: number }[]} */
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
  if (REPEATED.includes(job)) {
    copies.push({
      name,
      ...(await measureCopies(browser, server.origin, job, 1000)),
      ...(await timeCopies(browser, server.origin, job, COUNTS, 2)),
    });
  }
  say(`## ${name}`);
  for (const fault of faults) say(fault);
  say(jobTable(rows, ACTS[job]));
  const copy = copies.find(row => row.name === name)?.heap;
  for (const { who } of pages) {
    const [row, target] = [rows.get(who), TARGETS[nameOf({ job, who })]];
    if (!row || !target) continue;
    if (who !== 'ours') say('The guard alone:');
    say(targetTable(row, target, who === 'ours' ? copy : undefined, isBusy()));
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
