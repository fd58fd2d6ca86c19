import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readKeys } from '../../../src/components/quick-exit/exit-keys.js';
import { SHORTCUTS, createSequence } from '../../../src/components/quick-exit/shortcut.js';
import type { Press, Shortcut } from '../../../src/components/quick-exit/shortcut.js';
import { modelOf } from './key-model.js';

/**
 * Random rows of presses against the model. What fails is printed with its seed, made as short as it
 * goes; `fc.assert(…, { seed, path })` with what was printed plays it again.
 */

/** All sixteen, from none to all four together. */
const COMBINATIONS = SHORTCUTS.reduce<Shortcut[][]>(
  (all, name) => [...all, ...all.map(names => [...names, name])],
  [[]],
);

/** Keys as keyboards send them; the empty code is that of a keyboard on a screen. */
const anyKey = fc.constantFrom(
  ...Array<[string, string]>(6).fill(['Escape', 'Escape']),
  ...Array<[string, string]>(3).fill(['Shift', 'ShiftLeft']),
  ...Array<[string, string]>(3).fill(['Shift', 'ShiftRight']),
  ...([
    ['Shift', ''],
    ['Escape', ''],
    ['a', ''],
    ['a', 'KeyA'],
    ['Tab', 'Tab'],
  ] as const),
);

/** Milliseconds since the press before: most in a hurry, some at the limits, some long after. */
const anyGap = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 1000 }) },
  { weight: 2, arbitrary: fc.constantFrom(999, 1000, 1001, 4999, 5000, 5001) },
  { weight: 1, arbitrary: fc.integer({ min: 1001, max: 8000 }) },
);

/** What is about a press; `composed` ends a composition in Safari: no more composing, but its code. */
const MANNERS = ['repeat', 'composing', 'composed', 'ctrl', 'alt', 'meta', 'shift'] as const;
const anyManner = fc.constantFrom(
  'plain' as const,
  ...Array<'plain'>(12).fill('plain'),
  ...MANNERS,
);

const anyStroke = fc.record({ key: anyKey, gap: anyGap, manner: anyManner, owned: fc.boolean() });
type Stroke = typeof anyStroke extends fc.Arbitrary<infer One> ? One : never;
const anyRow = fc.array(anyStroke, { maxLength: 12 });

/** The row as the rule is told of it. */
const toPresses = (row: readonly Stroke[]): Press[] => {
  let time = 0;
  return row.map(({ key: [key, code], gap, manner, owned }) => ({
    key,
    code,
    time: (time += gap),
    repeat: manner === 'repeat',
    composing: manner === 'composing' || manner === 'composed',
    // With Shift people type capitals and tab backwards: keys like all others.
    modified: ['ctrl', 'alt', 'meta'].includes(manner) || (manner === 'shift' && key === 'Escape'),
    owned,
  }));
};

/** The same row as events of the page, and what its reader of keys is told. */
const throughThePage = (row: readonly Stroke[], combobox: HTMLElement): Press[] => {
  const told: Press[] = [];
  const stop = readKeys(press => {
    told.push(press);
    return false;
  });
  toPresses(row).forEach(({ key, code, repeat, time, owned }, at) => {
    const { manner } = row[at]!;
    const event = new KeyboardEvent('keydown', {
      ...{ key, code, repeat, bubbles: true, isComposing: manner === 'composing' },
      ...{ ctrlKey: manner === 'ctrl', altKey: manner === 'alt', metaKey: manner === 'meta' },
      // Shift is itself sent with Shift held.
      shiftKey: manner === 'shift' || key === 'Shift',
    });
    Object.defineProperties(event, {
      timeStamp: { value: time },
      keyCode: { value: manner === 'composed' ? 229 : 0 },
    });
    (owned ? combobox : document.body).dispatchEvent(event);
  });
  stop();
  return told;
};

describe('random rows of keys', () => {
  it('leave at the very press by which the model leaves: 10,000, each with all 16 shortcuts', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(anyRow, row => {
        const presses = toPresses(row);
        const model = modelOf(presses);
        for (const names of COMBINATIONS) {
          const found = presses.findIndex(createSequence(names));
          if (found !== model(names)) {
            throw new Error(`"${names.join(' ')}": press ${found}, the model ${model(names)}`);
          }
        }
      }),
      { numRuns: 10_000 },
    );
  });

  it('reach the rule from the page as they were meant: 1,000', function () {
    this.timeout(60_000);
    const combobox = document.createElement('div');
    combobox.setAttribute('role', 'combobox');
    combobox.setAttribute('aria-expanded', 'true');
    document.body.append(combobox);
    fc.assert(
      fc.property(anyRow, row => {
        // Of other keys the page is not asked whether something open wants them.
        const meant = toPresses(row).map(one => ({
          ...one,
          owned: one.owned && one.key === 'Escape',
        }));
        expect(throughThePage(row, combobox)).to.eql(meant);
      }),
      { numRuns: 1000 },
    );
    combobox.remove();
  });
});
