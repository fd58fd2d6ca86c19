// @ts-check
/**
 * Everything that must hold. Three steps run side by side, in the order of this list, each as soon as
 * what it needs has passed; a step's output is shown when it fails. The counts of the steps that run
 * tests are added up in the last line; a step that runs no tests counts as one.
 *
 *   node tools/check.mjs               all
 *   node tools/check.mjs lint speech   those whose names have one of these words, and nothing they need
 */
import { spawn } from 'node:child_process';
import { STEPS } from './check-steps.mjs';

/** @typedef {import('./check-steps.mjs').Step} Step */
/** @typedef {{ passed: number, failed: number }} Counts */

/** One more than the cores of a small machine: speech waits for a voice most of its time. */
const LANES = 3;

/** @param {readonly string[]} command @returns {Promise<{ code: number, output: string }>} */
const run = ([program = '', ...parameters]) =>
  new Promise(resolve => {
    const child = spawn(program, parameters, {
      env: { ...process.env, FORCE_COLOR: '0' },
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout.on('data', data => (output += data));
    child.stderr.on('data', data => (output += data));
    child.on('close', code => resolve({ code: code ?? 1, output }));
  });

/** Sums what Web Test Runner, node:test and Playwright say at their end. @param {string} output */
const readCounts = output => {
  /** @param {string} word @param {string} tap */
  const sum = (word, tap) =>
    [...output.matchAll(new RegExp(`(?:^|[^\\d])(\\d+) ${word}\\b|^[#ℹ] ${tap} (\\d+)`, 'gm'))]
      .map(([, ours, theirs]) => Number(ours ?? theirs))
      .reduce((all, n) => all + n, 0);
  return { passed: sum('passed', 'pass'), failed: sum('failed', 'fail') };
};

/** What a part could not run on this machine, or only at a later try, in its own words. @param {string} output */
const readSkips = output =>
  output.match(/^skipped: .+$|^ +\d+ flaky$|^.+, at the (?:second|third) try.*$/gim) ?? [];

/** What failed, in the words of the runners. @param {string} output */
const readFailures = output =>
  output
    .split('\n')
    .filter(line => /✘|❌|✖|\(failed\)|Error:|\b(FAILED|OVER|not ok|error)\b/.test(line))
    .slice(0, 20)
    .map(line => line.slice(0, 300));

/** The names first, then how it ended; long lines are snapshots. @param {string} output */
const tellFailure = output => {
  const lines = output.trim().split('\n').slice(-80);
  console.log([...readFailures(output), '…', ...lines.map(line => line.slice(0, 300))].join('\n'));
};

/** Told once more at the end, where it is looked for. @type {string[]} */
const failures = [];

/** @param {Step} step @returns {Promise<Counts>} */
const check = async ({ name, command }) => {
  const started = Date.now();
  const { code, output } = await run(command);
  const counts = readCounts(output);
  const runsTests = counts.passed + counts.failed > 0;
  const result = {
    passed: runsTests ? counts.passed : code === 0 ? 1 : 0,
    failed: code === 0 ? 0 : Math.max(1, counts.failed),
  };
  const verdict = result.failed ? 'FAILED' : 'ok';
  const seconds = Math.round((Date.now() - started) / 1000);
  const tests = runsTests ? `${counts.passed} tests, ` : '';
  console.log(`${verdict.padEnd(7)}${name.padEnd(34)}${tests}${seconds} s`);
  for (const line of readSkips(output)) console.log(`       ${line}`);
  if (result.failed) {
    tellFailure(output);
    failures.push(`${name}:`, ...readFailures(output));
  }
  return result;
};

/** @param {readonly Step[]} steps @returns {Promise<Counts>} */
const checkAll = async steps => {
  const waiting = [...steps];
  const named = new Set(steps.map(({ name }) => name));
  /** @type {Map<string, boolean>} Whether a step that has ended held. */
  const ended = new Map();
  const total = { passed: 0, failed: 0 };

  const isReady = (/** @type {Step} */ { needs = [] }) =>
    needs.every(need => ended.has(need) || !named.has(need));
  const isLost = (/** @type {Step} */ { needs = [] }) =>
    needs.some(need => ended.get(need) === false);

  /** @type {Set<Promise<void>>} */
  const running = new Set();
  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.findIndex(isReady);
    if (next < 0 || running.size === LANES) {
      await Promise.race(running);
      continue;
    }
    const [step] = waiting.splice(next, 1);
    if (!step) continue;
    if (isLost(step)) {
      console.log(`FAILED ${step.name.padEnd(34)}not run: needs ${step.needs?.join(', ')}`);
      ended.set(step.name, false);
      total.failed += 1;
      continue;
    }
    const lane = check(step).then(({ passed, failed }) => {
      total.passed += passed;
      total.failed += failed;
      ended.set(step.name, failed === 0);
      running.delete(lane);
    });
    running.add(lane);
  }
  return total;
};

const words = process.argv.slice(2);
const steps = words.length
  ? STEPS.filter(({ name }) => words.some(word => name.includes(word)))
  : STEPS;
const { passed, failed } = await checkAll(steps);
if (failures.length > 0) console.log(['', 'What failed:', ...failures].join('\n'));
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
