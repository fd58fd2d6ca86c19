/** The keys that leave, as a pure rule: presses in, a decision out. */

export const SHORTCUTS = ['escape', 'escape-2', 'escape-3', 'shift-3'] as const;
export type Shortcut = (typeof SHORTCUTS)[number];

/** What the rule needs of a `keydown`. */
export interface Press {
  readonly key: string;
  /** Empty for a key on a screen, whose Shift is pressed for every capital letter. */
  readonly code: string;
  /** Milliseconds, from any start. */
  readonly time: number;
  readonly repeat: boolean;
  /** Whether the press belongs to text that is being composed. */
  readonly composing: boolean;
  /** Ctrl, Alt or Meta held; for Escape also Shift. */
  readonly modified: boolean;
  /** Whether something open in the page has a use of its own for Escape. */
  readonly owned: boolean;
}

/** Between presses of one sequence: long enough for sticky and slow keys. */
const SEQUENCE = 5000;
/** After a press that something open has used, a second one this soon leaves from anywhere. */
const AGAIN = 1000;

/** Reads the attribute: the shortcuts, and the words that are none. `none` alone means no shortcut. */
export const readShortcuts = (
  value: string,
): { shortcuts: readonly Shortcut[]; unknown: readonly string[] } => {
  const words = value.split(/\s+/).filter(Boolean);
  const shortcuts = SHORTCUTS.filter(name => words.includes(name));
  const unknown = words.filter(
    word => word !== 'none' && !(SHORTCUTS as readonly string[]).includes(word),
  );
  // Nothing understood: the default is safer than no shortcut.
  const fallback = shortcuts.length === 0 && !words.includes('none');
  return { shortcuts: fallback ? ['escape'] : shortcuts, unknown };
};

/** How often each key must be pressed; the easier of two shortcuts on one key is the one. */
const timesNeeded = (shortcuts: readonly Shortcut[]): Map<string, number> => {
  const needed = new Map<string, number>();
  for (const shortcut of shortcuts) {
    const [name, times = '1'] = shortcut.split('-');
    const key = name === 'escape' ? 'Escape' : 'Shift';
    needed.set(key, Math.min(Number(times), needed.get(key) ?? Infinity));
  }
  return needed;
};

/** Makes a reader of presses, which answers whether to leave now. */
export const createSequence = (shortcuts: readonly Shortcut[]): ((press: Press) => boolean) => {
  const needed = timesNeeded(shortcuts);
  let key = '';
  let count = 0;
  let last = -Infinity;
  return press => {
    if (press.repeat || press.composing || press.modified) return false;
    const since = press.time - last;
    if (press.key !== key || since > SEQUENCE) count = 0;
    ({ key, time: last } = press);
    const times = needed.get(key);
    if (times === undefined || (key === 'Shift' && !press.code)) {
      count = 0;
      return false;
    }
    count += 1;
    const free = !press.owned || key !== 'Escape' || (count > 1 && since <= AGAIN);
    return count >= times && free;
  };
};
