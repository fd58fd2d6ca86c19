import type { Press, Shortcut } from '../../../src/components/quick-exit/shortcut.js';

/**
 * When a row of presses must leave, in the words of the README, one line a sentence. It looks back over
 * all presses at each one and keeps nothing between them, so it can't share a mistake with the rule.
 */

const NEEDS: Record<Shortcut, readonly [key: string, times: number]> = {
  escape: ['Escape', 1],
  'escape-2': ['Escape', 2],
  'escape-3': ['Escape', 3],
  'shift-3': ['Shift', 3],
};

/** Composition, held keys and modifiers are ignored. */
const isMeant = (press: Press): boolean => !press.repeat && !press.composing && !press.modified;

/** A keyboard on the screen has no Shift to press three times: its Shift is another key. */
const nameOf = ({ key, code }: Press): string =>
  key === 'Shift' && code === '' ? 'Shift on a screen' : key;

/** Another key, or more than five seconds, and the row begins again. */
const goesOn = (earlier: Press | undefined, later: Press): boolean =>
  earlier !== undefined && nameOf(earlier) === nameOf(later) && later.time - earlier.time <= 5000;

/** How often the latest key has been pressed in a row; 0 where the press must not leave at all. */
const timesInARow = (untilNow: readonly Press[]): number => {
  const latest = untilNow.at(-1)!;
  if (!isMeant(latest)) return 0;
  const backwards = untilNow.filter(isMeant).reverse();
  const times = backwards.findIndex((press, back) => !goesOn(backwards[back + 1], press)) + 1;
  // What is open has the first Escape; a second within one second leaves from anywhere.
  const takenByThePage = latest.key === 'Escape' && latest.owned;
  const quick = times > 1 && latest.time - backwards[1]!.time <= 1000;
  return takenByThePage && !quick ? 0 : times;
};

/** For any shortcuts the place of the press that leaves; -1 where none does. */
export const modelOf = (
  presses: readonly Press[],
): ((shortcuts: readonly Shortcut[]) => number) => {
  const times = presses.map((_, at) => timesInARow(presses.slice(0, at + 1)));
  return shortcuts =>
    presses.findIndex((press, at) =>
      shortcuts.some(name => NEEDS[name][0] === nameOf(press) && NEEDS[name][1] <= times[at]!),
    );
};
