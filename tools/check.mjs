// @ts-check
/**
 * Everything that must hold, in the order of its cost. Each step's output is shown when it fails; the
 * counts of the steps that run tests are added up in the last line. A step that runs no tests counts
 * as one.
 */
import { spawn } from 'node:child_process';

/** @type {readonly (readonly [name: string, ...command: string[]])[]} */
const STEPS = [
  ['translations', 'node', 'tools/localize.mjs', '--check'],
  ['lint: code', 'npm', 'run', '-s', 'lint:code'],
  ['lint: css', 'npm', 'run', '-s', 'lint:css'],
  ['lint: format', 'npm', 'run', '-s', 'lint:format'],
  ['lint: spelling', 'npm', 'run', '-s', 'lint:spelling'],
  ['lint: structure', 'npm', 'run', '-s', 'lint:structure'],
  ['types', 'npm', 'run', '-s', 'types'],
  ['build', 'npm', 'run', '-s', 'build'],
  ['manifest drift', 'node', 'tools/check-manifest.mjs'],
  ['law reviewed within 12 months', 'node', 'tools/check-law-review.mjs'],
  ['size budgets', 'npm', 'run', '-s', 'size'],
  ['unit tests', 'npm', 'run', '-s', 'test:unit'],
  ['receiver tests', 'npm', 'run', '-s', 'test:receiver'],
  ['package tests', 'npm', 'run', '-s', 'test:package'],
  ['Storybook build', 'npm', 'run', '-s', 'storybook:build'],
  ['end-to-end tests', 'npm', 'run', '-s', 'test:e2e'],
];

/** @param {string[]} command @returns {Promise<{ code: number, output: string }>} */
const run = ([program = '', ...parameters]) =>
  new Promise(resolve => {
    const child = spawn(program, parameters, {
      env: { ...process.env, CI: process.env.CI ?? '1', FORCE_COLOR: '0' },
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout.on('data', data => (output += data));
    child.stderr.on('data', data => (output += data));
    child.on('close', code => resolve({ code: code ?? 1, output }));
  });

/** Sums what Web Test Runner, node:test and Playwright say at their end. @param {string} output */
const readCounts = output => {
  /** @param {RegExp} pattern */
  const sum = pattern => [...output.matchAll(pattern)].reduce((all, [, n]) => all + Number(n), 0);
  const passed =
    sum(/(?:^|[^\d])(\d+) passed\b/gm) + sum(/^# pass (\d+)/gm) + sum(/^ℹ pass (\d+)/gm);
  const failed =
    sum(/(?:^|[^\d])(\d+) failed\b/gm) + sum(/^# fail (\d+)/gm) + sum(/^ℹ fail (\d+)/gm);
  return { passed, failed };
};

const only = process.argv.slice(2);
let passed = 0;
let failed = 0;
for (const [name, ...command] of STEPS) {
  if (only.length > 0 && !only.some(word => name.includes(word))) continue;
  const started = Date.now();
  const { code, output } = await run([...command]);
  const counts = readCounts(output);
  const runsTests = counts.passed + counts.failed > 0;
  const stepPassed = runsTests ? counts.passed : code === 0 ? 1 : 0;
  const stepFailed = code === 0 ? 0 : Math.max(1, counts.failed);
  passed += stepPassed;
  failed += stepFailed;
  const seconds = Math.round((Date.now() - started) / 1000);
  const verdict = stepFailed ? 'FAILED' : 'ok';
  console.log(
    `${verdict.padEnd(7)}${name.padEnd(32)}${runsTests ? `${counts.passed} tests, ` : ''}${seconds} s`,
  );
  if (stepFailed) console.log(output.trim().split('\n').slice(-200).join('\n'));
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
