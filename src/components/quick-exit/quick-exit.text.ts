import { msg } from '../../i18n/msg.js';
import type { Shortcut } from './shortcut.js';

/** Every string of the element, one place for translators and reviewers. */
export const text = {
  get label() {
    return msg('Leave this site', { id: 'quick-exit.label' });
  },
  get hint() {
    return msg('Press Escape to leave this site at once.', { id: 'quick-exit.hint' });
  },
  get hintEscape2() {
    return msg('Press Escape 2 times to leave this site at once.', {
      id: 'quick-exit.hintEscape2',
    });
  },
  get hintEscape3() {
    return msg('Press Escape 3 times to leave this site at once.', {
      id: 'quick-exit.hintEscape3',
    });
  },
  get hintShift3() {
    return msg('Press Shift 3 times to leave this site at once.', { id: 'quick-exit.hintShift3' });
  },
  get region() {
    return msg('Quick exit', { id: 'quick-exit.region' });
  },
  get safety() {
    return msg('What leaving does not hide', { id: 'quick-exit.safety' });
  },
};

/** One sentence a shortcut. */
export const hintFor = (shortcut: Shortcut): string =>
  ({
    escape: () => text.hint,
    'escape-2': () => text.hintEscape2,
    'escape-3': () => text.hintEscape3,
    'shift-3': () => text.hintShift3,
  })[shortcut]();
