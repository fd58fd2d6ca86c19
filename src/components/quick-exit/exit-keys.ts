import { ownsEscape } from './escape-owner.js';
import { root } from './leave.js';
import type { Press } from './shortcut.js';

/** Somebody who reads the keys of the page; `true` says that the press was the one to leave by. */
export type KeyReader = (press: Press) => boolean;

const readers = new Set<KeyReader>();
let latest: Event | undefined;

/** Read by us, so not by the guard; it hands over each press, which our own listener then sees again. */
const read = (event: KeyboardEvent): true => {
  if (event === latest) return true;
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
    modified: event.ctrlKey || event.altKey || event.metaKey || (shiftKey && key !== 'Shift'),
    owned: key === 'Escape' && ownsEscape(event),
  };
  for (const reader of readers) {
    if (!reader(press)) continue;
    // Escape is also the browser's Stop, and would cancel the leaving.
    event.preventDefault();
    event.stopImmediatePropagation();
    break;
  }
  return true;
};

const none = (): boolean => false;

/** One listener for all elements. While there is one, the guard leaves the keys to it. */
export const readKeys = (reader: KeyReader): (() => void) => {
  readers.add(reader);
  window.addEventListener('keydown', read, true);
  if (root.police) root.police = read;
  return () => {
    readers.delete(reader);
    if (readers.size > 0) return;
    window.removeEventListener('keydown', read, true);
    if (root.police === read) root.police = none;
  };
};
