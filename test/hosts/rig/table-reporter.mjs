// @ts-check
/** Prints host × element, and keeps the same as text in test-results/hosts.md. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { jobs } from '../jobs/jobs.mjs';
import { hosts } from './host.mjs';

/** @import { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter' */

const COLUMNS = Object.keys(jobs);

/** @implements {Reporter} */
class TableReporter {
  /** @type {Map<string, { cells: Record<string, string>, result: TestResult }>} */
  #rows = new Map();
  #started = Date.now();

  /** @param {TestCase} test @param {TestResult} result */
  onTestEnd(test, result) {
    const cells = Object.fromEntries(
      result.annotations.map(({ type, description = '' }) => [type, description]),
    );
    this.#rows.set(test.title, { cells, result });
    console.log(
      `${result.status === 'passed' ? 'ok    ' : 'FAILED'} ${test.title} (${result.duration} ms)${result.retry > 0 ? ', at the second try' : ''}`,
    );
    for (const error of result.errors) console.log(error.message);
  }

  /** @param {FullResult} full */
  onEnd(full) {
    const rows = [...this.#rows].sort(([one], [other]) => one.localeCompare(other));
    const verdict = (/** @type {string | undefined} */ cell) =>
      cell === undefined
        ? '-'
        : cell === 'ok'
          ? 'ok'
          : cell.startsWith('less: ')
            ? 'less'
            : 'FAILED';
    const table = [
      ['host', ...COLUMNS],
      ...rows.map(([name, { cells }]) => [name, ...COLUMNS.map(column => verdict(cells[column]))]),
    ];
    const widths = table[0]?.map((_, at) => Math.max(...table.map(row => row[at]?.length ?? 0)));
    console.log(
      `\n${table.map(row => row.map((cell, at) => cell.padEnd(widths?.[at] ?? 0)).join('  ')).join('\n')}\n`,
    );
    const notes = rows.flatMap(([name, { cells }]) =>
      Object.entries(cells)
        .filter(([, cell]) => cell !== 'ok')
        .map(([column, cell]) => `- ${name}, ${column}: ${cell}`),
    );
    mkdirSync('test-results', { recursive: true });
    writeFileSync(
      'test-results/hosts.md',
      [
        ...table.map(
          (row, at) =>
            `| ${row.join(' | ')} |${at === 0 ? `\n|${' --- |'.repeat(row.length)}` : ''}`,
        ),
        '',
        ...rows.map(([name]) => `- ${name}: ${hosts[name]?.why ?? ''}`),
        '',
        ...notes,
        '',
      ].join('\n'),
    );
    if (notes.length > 0) console.log(notes.join('\n'));
    const passed = rows.filter(([, { result }]) => result.status === 'passed').length;
    const seconds = Math.round((Date.now() - this.#started) / 1000);
    console.log(
      `\n${passed} passed, ${rows.length - passed} failed (${seconds} s, ${full.status})`,
    );
  }

  onError(/** @type {{ message?: string }} */ error) {
    console.error(error.message);
  }

  printsToStdio() {
    return true;
  }
}

// Playwright takes a reporter as the default export of its module.
export default TableReporter;
