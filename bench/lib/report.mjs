// @ts-check
/** The figures as Markdown tables, for people: a row a page, ours first, then the lightest. */

import { LEAVING } from '../targets.mjs';
import { ANSWERS, FRAME } from './leaving.mjs';

/** @typedef {import('./exact.mjs').Exact & { overTwin: number, script: number }} Row */

const number = (/** @type {number} */ value) => Math.round(value).toLocaleString('en-GB');
const kilobytes = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1);

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
export const table = (head, rows) =>
  [
    `| ${head.join(' | ')} |`,
    `| --- |${' --: |'.repeat(head.length - 1)}`,
    ...rows.map(row => `| ${row.join(' | ')} |`),
  ].join('\n');

export const NAMES = /** @type {Readonly<Record<string, string>>} */ ({
  plain: 'plain HTML (floor)',
  vanilla: 'plain HTML and the least script',
  ours: '**police-elements**',
  guard: '**police-elements**, guard alone',
  'plain-link': 'plain HTML, sentence and link (floor of the peers)',
  'ours-link': '**police-elements**, sentence and link',
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
 * @param {{ heap?: number, ratio: number } | undefined} copy - one more
 * @param {boolean} busy - the machine was: a time says nothing then
 */
export const targetTable = (row, target, copy, busy) => {
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
    ['heap of one more copy, bytes', target.copyHeap, copy?.heap],
    [
      'one more copy, times the floor',
      target.copyRatio,
      copy && Math.round(copy.ratio * 100) / 100,
    ],
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

/** One more copy with every kit. @param {readonly import('./copies.mjs').CopiesRow[]} rows */
export const besideTable = rows =>
  table(
    ['page', 'µs a copy', 'times the floor'],
    rows.map(({ who, microseconds, ratio }) => [
      NAMES[who] ?? who,
      number(microseconds),
      ratio.toFixed(2),
    ]),
  );

/**
 * @param {readonly (import('./copies.mjs').CopiesRow & { name: string, heap: number, nodes: number })[]} rows
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
    rows.map(({ name, heap, nodes, times, microseconds, ratio }) => [
      name,
      ...times.map(milliseconds => milliseconds.toFixed(0)),
      number(microseconds),
      ratio.toFixed(1),
      number(heap),
      String(nodes),
    ]),
  );

/** @param {readonly { who: string, name: string, task: number, ratio: number, layouts: number, calls: number }[]} acts */
export const actsTable = acts => {
  const order = ['ours', 'plain'];
  const rank = (/** @type {string} */ who) => order.indexOf(who) + 1 || order.length + 1;
  return table(
    ['page, what is opened', 'main thread, ms', 'times the floor’s one', 'layouts', 'calls'],
    [...acts]
      .sort((a, b) => rank(a.who) - rank(b.who) || a.task - b.task)
      .map(({ who, name, task, ratio, layouts, calls }) => [
        `${NAMES[who] ?? who}, ${name}`,
        task.toFixed(1),
        ratio.toFixed(2),
        number(layouts),
        number(calls),
      ]),
  );
};

/**
 * @param {readonly import('./items.mjs').ItemsRow[]} rows
 * @param {readonly number[]} counts
 */
export const itemsTable = (rows, counts) =>
  table(
    [
      'page',
      ...counts.map(count => `${number(count)}, ms`),
      'µs a part',
      'of the last 900',
      'times the floor',
      'heap B a part',
    ],
    rows.map(({ who, times, microseconds, late, ratio, heap }) => [
      NAMES[who] ?? who,
      ...times.map(milliseconds),
      number(microseconds),
      number(late),
      ratio.toFixed(2),
      number(heap),
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
