import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  SHORTCUTS,
  createSequence,
  readShortcuts,
} from '../../../src/components/quick-exit/shortcut.js';
import type { Press } from '../../../src/components/quick-exit/shortcut.js';

const press = (more: Partial<Press> = {}): Press => ({
  key: 'Escape',
  code: 'Escape',
  time: 0,
  repeat: false,
  composing: false,
  modified: false,
  owned: false,
  ...more,
});

const anyPress = fc.record({
  key: fc.constantFrom('Escape', 'Shift', 'a', 'Tab'),
  code: fc.constantFrom('', 'Escape', 'ShiftLeft', 'ShiftRight', 'KeyA'),
  time: fc.constant(0),
  repeat: fc.boolean(),
  composing: fc.boolean(),
  modified: fc.boolean(),
  owned: fc.boolean(),
});

/** Presses in time: gaps instead of times. */
const history = fc
  .array(fc.tuple(anyPress, fc.integer({ min: 1, max: 8000 })), { maxLength: 20 })
  .map(rows => {
    let time = 0;
    return rows.map(([one, gap]): Press => ({ ...one, time: (time += gap) }));
  });

describe('the shortcut', () => {
  it('reads names in any order, names what it does not know, and falls back to Escape', () => {
    expect(readShortcuts('shift-3 escape')).to.eql({
      shortcuts: ['escape', 'shift-3'],
      unknown: [],
    });
    expect(readShortcuts('none')).to.eql({ shortcuts: [], unknown: [] });
    expect(readShortcuts(' escap  escape-2 ')).to.eql({
      shortcuts: ['escape-2'],
      unknown: ['escap'],
    });
    expect(readShortcuts('F4').shortcuts).to.eql(['escape']);
    expect(readShortcuts('').shortcuts).to.eql(['escape']);
  });

  it('leaves on one free Escape, whatever was pressed before', () => {
    fc.assert(
      fc.property(history, before => {
        const isLast = createSequence(['escape']);
        before.forEach(isLast);
        return isLast(press({ time: 1_000_000 }));
      }),
    );
  });

  it('leaves a first Escape to what owns it, and takes a second within a second from anywhere', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), gap => {
        const isLast = createSequence(['escape']);
        expect(isLast(press({ owned: true }))).to.equal(false);
        expect(isLast(press({ owned: true, time: gap }))).to.equal(gap <= 1000);
      }),
    );
  });

  it('never counts held keys, composition or modifiers', () => {
    fc.assert(
      fc.property(
        fc.array(
          anyPress.filter(one => one.repeat || one.composing || one.modified),
          { maxLength: 20 },
        ),
        ignored => {
          const isLast = createSequence([...SHORTCUTS]);
          return !ignored.some(isLast);
        },
      ),
    );
  });

  it('never leaves by a key without a shortcut', () => {
    fc.assert(
      fc.property(history, presses => {
        const never = createSequence([]);
        const byShift = createSequence(['shift-3']);
        return !presses.some(never) && !presses.some(one => byShift(one) && one.key !== 'Shift');
      }),
    );
  });

  for (const times of [2, 3] as const) {
    it(`leaves on press ${times} of ${times}, and starts again after five seconds or another key`, () => {
      const isLast = createSequence([`escape-${times}`]);
      for (let nth = 1; nth < times; nth += 1) {
        expect(isLast(press({ time: nth * 100 }))).to.equal(false);
      }
      expect(isLast(press({ time: 900, key: 'a' }))).to.equal(false);
      for (let nth = 1; nth < times; nth += 1) {
        expect(isLast(press({ time: 1000 + nth }))).to.equal(false);
      }
      expect(isLast(press({ time: 7000 }))).to.equal(false);
      for (let nth = 2; nth < times; nth += 1) {
        expect(isLast(press({ time: 7000 + nth }))).to.equal(false);
      }
      expect(isLast(press({ time: 7500 }))).to.equal(true);
    });
  }

  it('takes either Shift key, and none of a keyboard on the screen', () => {
    const isLast = createSequence(['shift-3']);
    const shift = (code: string, time: number) => isLast(press({ key: 'Shift', code, time }));
    expect([shift('', 1), shift('', 2), shift('', 3)]).to.eql([false, false, false]);
    expect([shift('ShiftLeft', 4), shift('ShiftRight', 5), shift('ShiftLeft', 6)]).to.eql([
      false,
      false,
      true,
    ]);
  });
});
