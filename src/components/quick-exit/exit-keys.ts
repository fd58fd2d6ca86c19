import { ownsEscape } from './escape-owner.js';
import { root } from './leave.js';
import type { Press } from './shortcut.js';

/** Somebody who reads the keys of the page; `true` says that the press was the one to leave by. */
export type KeyReader = (press: Press) => boolean;

const readers = new Set<KeyReader>();
let latest: Event | undefined;
/** What the guard did before there was an element. */
let guard: typeof root.police;

/** The guard hands over each press, which our own listener then sees again. */
const read = (event: KeyboardEvent): void => {
  // A second copy of the library took our place, and has given it back when we were gone.
  if (readers.size === 0) guard?.(event);
  if (event === latest) return;
  latest = event;
  const { key, code, repeat, shiftKey } = event;
  const press: Press = {
    key,
    code,
    repeat,
    time: event.timeStamp,
    // Safari sends the key that ends a composition after it, with the code of all composing keys.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    composing: event.isComposing || event.keyCode === 229,
    modified: event.ctrlKey || event.altKey || event.metaKey || (shiftKey && key === 'Escape'),
    owned: key === 'Escape' && ownsEscape(event),
  };
  // Escape is also the browser's Stop, and would cancel the leaving: this press, and every one after it.
  if (!root.inert && ![...readers].some(reader => reader(press))) return;
  event.preventDefault();
  event.stopImmediatePropagation();
};

/** One listener for all elements, which takes the place of the guard's while there is one. */
export const readKeys = (reader: KeyReader): (() => void) => {
  if (readers.size === 0) {
    window.addEventListener('keydown', read, true);
    guard = root.police;
    if (guard) root.police = read;
  }
  readers.add(reader);
  return () => {
    readers.delete(reader);
    if (readers.size > 0) return;
    window.removeEventListener('keydown', read, true);
    if (root.police === read) root.police = guard;
  };
};
