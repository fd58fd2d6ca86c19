// @ts-check
/** Typing into the enquiry form and sending it empty, as Markdown tables. */
import { TYPING } from '../targets.mjs';
import { NAMES, table } from './report.mjs';
import { KEYS, LENGTHS } from './typing.mjs';

/** @typedef {import('./typing.mjs').Row} Row */
/** @typedef {Map<string, import('./typing-counts.mjs').TypingCounts>} Counts - by page */

const nameOf = (/** @type {string} */ who) => NAMES[who] ?? who;
const characters = (/** @type {number} */ length) => `${length / 1000}k`;
const milliseconds = (/** @type {number} */ value) => value.toFixed(value < 10 ? 2 : 1);

/** @param {readonly Row[]} rows - the floor first @param {Counts} counts */
export const typingTable = (rows, counts) =>
  table(
    [
      'page',
      ...LENGTHS.map(length => `a key at ${characters(length)}: p50 / p95, ms`),
      'long tasks',
      'script µs a key',
      'main thread µs a key',
      'times the floor',
      `live updates in ${KEYS.toLocaleString('en-GB')} keys`,
      'calls a key',
      'layouts a key',
      '`Intl` at load',
    ],
    rows.map(({ who, script, task, live, lengths }) => {
      const exact = counts.get(who);
      return [
        nameOf(who),
        ...lengths.map(({ middle, most }) => `${milliseconds(middle)} / ${milliseconds(most)}`),
        String(lengths.reduce((sum, { long }) => sum + long, 0)),
        script.toFixed(0),
        task.toFixed(0),
        (task / (rows[0]?.task ?? NaN)).toFixed(2),
        String(live),
        String(Math.round(exact?.keyCalls ?? NaN)),
        String(exact?.keyLayouts),
        String(exact?.intl),
      ];
    }),
  );

/** Where a page shows a summary of errors. @param {readonly Row[]} rows @param {Counts} counts */
export const submitTable = (rows, counts) =>
  table(
    ['page', 'at once, main thread ms', 'after a field, main thread ms', 'layouts after a field'],
    rows.flatMap(({ who, submit }) =>
      submit
        ? [
            [
              nameOf(who),
              milliseconds(submit.first.task),
              milliseconds(submit.later.task),
              String(counts.get(who)?.submitLayouts),
            ],
          ]
        : [],
    ),
  );

/** Ours against the aim; nothing on a busy machine but what is counted. @param {readonly Row[]} rows @param {boolean} busy */
export const typingTargetTable = (rows, busy) => {
  const ours = rows.find(({ who }) => who === 'ours');
  if (!ours) return '';
  const times = /** @type {const} */ ([
    ...LENGTHS.map((length, index) => [
      `a key at ${characters(length)}, p50, ms`,
      TYPING.middle[index],
      ours.lengths[index]?.middle,
    ]),
    ['a key at 10k, p95, ms', TYPING.most, ours.lengths[1]?.most],
    ['long tasks', 0, ours.lengths.reduce((sum, { long }) => sum + long, 0)],
    ['script, µs a key', TYPING.script, ours.script],
    ['main thread, µs a key', TYPING.task, ours.task],
    ['sent empty, after a field, ms', TYPING.submit, ours.submit?.later.task],
  ]);
  const live = /** @type {const} */ ([`live updates in ${KEYS} keys`, TYPING.live, ours.live]);
  return table(
    ['', 'aim', 'reached', ''],
    [...(busy ? [] : times), live].map(([name, aim, reached]) => [
      String(name),
      String(aim),
      String(Math.round(Number(reached) * 100) / 100),
      Number(reached) <= Number(aim) ? 'met' : 'not met',
    ]),
  );
};
