// @ts-check
/**
 * Which test ran in which engine: a table by file at the end of a run, every test in
 * `reports/engines.json`, and one plain line that says "N passed, N failed".
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';

const FOLDER = 'reports';

/** A skipped test carries its reason in its title: see test/support/engine.ts. */
const SKIPPED = / \[skipped: (.*)\]$/;

/** @typedef {{ engine: string, file: string, test: string, result: 'passed' | 'failed' | 'skipped', reason?: string, ms: number }} Run */

/** @param {any} suite @param {string[]} path @returns {Omit<Run, 'engine' | 'file'>[]} */
const runsOf = (suite, path = []) => [
  ...(suite?.tests ?? []).map((/** @type {any} */ { name, passed, skipped, duration }) => ({
    test: [...path, name.replace(SKIPPED, '')].join(' › '),
    result: passed ? 'passed' : skipped ? 'skipped' : 'failed',
    ...(skipped ? { reason: SKIPPED.exec(name)?.[1] ?? 'in every engine' } : {}),
    ms: Math.round(duration ?? 0),
  })),
  ...(suite?.suites ?? []).flatMap((/** @type {any} */ child) =>
    runsOf(child, child.name ? [...path, child.name] : path),
  ),
];

/** @param {any} session @returns {Run[]} */
const runsOfSession = session => {
  const place = { engine: session.browser.name, file: relative('test', session.testFile) };
  const runs = runsOf(session.testResults).map(run => ({ ...place, ...run }));
  // A file that could not be loaded, or broke off, fails as a whole.
  return session.passed || runs.some(({ result }) => result === 'failed')
    ? runs
    : [...runs, { ...place, test: '(the file)', result: 'failed', ms: 0 }];
};

/** @param {Run[]} runs @param {Run['result']} result */
const count = (runs, result) => runs.filter(run => run.result === result).length;

/** @param {Run[]} runs */
const cell = runs =>
  [
    `${count(runs, 'passed')}`,
    count(runs, 'skipped') ? `${count(runs, 'skipped')} skipped` : '',
    count(runs, 'failed') ? `${count(runs, 'failed')} FAILED` : '',
  ]
    .filter(Boolean)
    .join(', ');

/** @param {string[][]} rows */
const align = rows => {
  const widths = rows[0]?.map((_, column) =>
    Math.max(...rows.map(row => row[column]?.length ?? 0)),
  );
  return rows
    .map(row =>
      row
        .map((text, column) => text.padEnd(widths?.[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

/** @template T @param {T[]} list @param {(item: T) => string} key */
const groupBy = (list, key) => {
  const groups = /** @type {Map<string, T[]>} */ (new Map());
  for (const item of list) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
};

/** @param {Run[]} runs @param {string[]} engines */
const table = (runs, engines) => {
  const row = (/** @type {string} */ name, /** @type {Run[]} */ of) => [
    name,
    ...engines.map(engine => cell(of.filter(run => run.engine === engine))),
  ];
  const files = [...groupBy(runs, ({ file }) => file)].sort(([a], [b]) => a.localeCompare(b));
  return align([
    ['', ...engines],
    ...files.map(([file, of]) => row(file.replace(/\.test\.ts$/, ''), of)),
    row('all', runs),
  ]);
};

/** @param {Run[]} runs */
const reasons = runs => {
  const skipped = groupBy(
    runs.filter(({ result }) => result === 'skipped'),
    ({ engine, reason }) => (reason?.startsWith(engine) ? reason : `${engine}: ${reason}`),
  );
  return [...skipped].map(([reason, { length }]) => `skipped ${length} in ${reason}`).join('\n');
};

export const matrixReporter = () => {
  /** @type {string[]} */
  let engines = [];
  return {
    /** @param {{ browserNames: string[] }} start */
    start({ browserNames }) {
      engines = browserNames;
    },
    /** @param {{ sessions: Iterable<object> }} finished */
    onTestRunFinished({ sessions }) {
      const runs = [...sessions].flatMap(runsOfSession);
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(`${FOLDER}/engines.json`, `${JSON.stringify(runs, undefined, 1)}\n`);
      process.stdout.write(
        `\n${table(runs, engines)}\n\n${reasons(runs)}\n` +
          `Every test in every engine: ${FOLDER}/engines.json\n` +
          `\nunit: ${count(runs, 'passed')} passed, ${count(runs, 'failed')} failed\n`,
      );
    },
  };
};
