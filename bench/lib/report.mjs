// @ts-check
/** The figures as Markdown tables, for people: a row a page, ours first, then the lightest. */

import { LEAVING } from '../targets.mjs';
import { ANSWERS, FRAME } from './leaving.mjs';

/** @typedef {import('./exact.mjs').Exact & { overTwin: number, script: number }} Row */

const number = (/** @type {number} */ value) => Math.round(value).toLocaleString('en-GB');
const kilobytes = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1);

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
const table = (head, rows) =>
  [
    `| ${head.join(' | ')} |`,
    `| --- |${' --: |'.repeat(head.length - 1)}`,
    ...rows.map(row => `| ${row.join(' | ')} |`),
  ].join('\n');

const NAMES = /** @type {Readonly<Record<string, string>>} */ ({
  plain: 'plain HTML (floor)',
  ours: '**police-elements**',
  guard: '**police-elements**, guard alone',
});

/**
 * @param {Map<string, Row>} rows - by page
 * @param {string | undefined} act - what a press does
 */
export const jobTable = (rows, act) => {
  const twin = rows.get('plain');
  const weight = (/** @type {Row} */ { js, css }) => js.brotli + css.brotli;
  const order = [...rows].sort(([a, one], [b, two]) => {
    const own = ['plain', 'ours', 'guard'];
    const rank = (/** @type {string} */ who) => own.indexOf(who) + 1 || own.length + 1;
    return rank(a) - rank(b) || weight(one) - weight(two);
  });
  return table(
    [
      'page',
      'requests',
      'JS gz / br',
      'CSS gz / br',
      'JS + CSS br',
      'calls',
      ...(act ? [`calls: ${act}`] : []),
      'heap, kB over floor',
      'nodes',
      'layout shift',
      'script ms',
      'main thread, ms over floor',
    ],
    order.map(([who, row]) => [
      NAMES[who] ?? who,
      number(row.requests),
      `${kilobytes(row.js.gzip)} / ${kilobytes(row.js.brotli)}`,
      `${kilobytes(row.css.gzip)} / ${kilobytes(row.css.brotli)}`,
      `**${kilobytes(weight(row))}**`,
      number(row.calls),
      ...(act ? [row.pressCalls === undefined ? '–' : number(row.pressCalls)] : []),
      number((row.heap - (twin?.heap ?? 0)) / 1000),
      number(row.nodes),
      String(row.shift),
      row.script.toFixed(1),
      `${row.overTwin < 0 ? '−' : '+'}${Math.abs(row.overTwin).toFixed(1)}`,
    ]),
  );
};

/**
 * What was aimed at beside what is reached.
 *
 * @param {Row} row
 * @param {import('../targets.mjs').Target} target
 * @param {number | undefined} copyHeap
 * @param {boolean} busy - the machine was: a time says nothing then
 */
export const targetTable = (row, target, copyHeap, busy) => {
  /** @type {readonly (readonly [string, number | undefined, number | undefined])[]} */
  const lines = [
    ['JS + CSS, brotli bytes', target.brotli, row.js.brotli + row.css.brotli],
    ['calls at load', target.calls, row.calls],
    ['calls of the press', target.pressCalls, row.pressCalls],
    [
      'main thread, ms over the floor',
      busy ? undefined : target.time,
      Math.round(row.overTwin * 10) / 10,
    ],
    ['heap of one more copy, bytes', target.copyHeap, copyHeap],
    ['layout shift', target.shift, row.shift],
  ];
  return table(
    ['', 'aim', 'reached', ''],
    lines.flatMap(([name, aim, reached]) =>
      aim === undefined || reached === undefined
        ? []
        : [[name, String(aim), String(reached), reached <= aim ? 'met' : 'not met']],
    ),
  );
};

/**
 * @param {readonly { name: string, heap: number, nodes: number, ours: number[], microseconds: number, ratio: number }[]} rows
 * @param {readonly number[]} counts
 */
export const copiesTable = (rows, counts) =>
  table(
    [
      'element',
      ...counts.map(count => `${number(count)}, ms`),
      'µs a copy',
      'times the floor',
      'heap B a copy',
      'nodes a copy',
    ],
    rows.map(({ name, heap, nodes, ours, microseconds, ratio }) => [
      name,
      ...ours.map(milliseconds => milliseconds.toFixed(0)),
      number(microseconds),
      ratio.toFixed(1),
      number(heap),
      String(nodes),
    ]),
  );

const milliseconds = (/** @type {number} */ value) => value.toFixed(value < 10 ? 1 : 0);

/** One size of page. @param {readonly import('./leaving.mjs').Row[]} rows */
export const leavingTable = rows =>
  table(
    [
      'page, press',
      'handler, ms',
      'covered, ms',
      'frames',
      'frames over the floor',
      'slowest, ms',
      `covered with an answer after ${ANSWERS.map(answer => answer / 1000).join(' / ')} s`,
    ],
    rows.map(row => [
      row.name,
      milliseconds(row.handler),
      milliseconds(row.covered),
      (row.covered / FRAME).toFixed(1),
      ((row.covered - (rows[0]?.covered ?? NaN)) / FRAME).toFixed(1),
      milliseconds(row.slowest),
      row.byAnswer.map(milliseconds).join(' / '),
    ]),
  );

/** Ours against the aim. @param {readonly import('./leaving.mjs').Row[]} rows - one size of page, the floor first */
export const leavingTargetTable = rows => {
  const [floor] = rows;
  const { handler, over, frames } = LEAVING;
  return table(
    ['', 'aim', 'reached', ''],
    rows
      .filter(({ who }) => who === 'ours')
      .flatMap(row => [
        [`${row.name}: frames`, frames[row.size] ?? NaN, row.covered / FRAME],
        [`${row.name}: handler, ms`, handler, row.handler],
        [
          `${row.name}: frames over the floor`,
          over,
          (row.covered - (floor?.covered ?? NaN)) / FRAME,
        ],
      ])
      .map(([name, aim, reached]) => [
        String(name),
        String(aim),
        Number(reached).toFixed(1),
        Number(reached) <= Number(aim) ? 'met' : 'not met',
      ]),
  );
};
