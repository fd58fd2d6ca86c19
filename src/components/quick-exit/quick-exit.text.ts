import { msg } from '../../i18n/msg.js';
import type { Shortcut } from './shortcut.js';

/** Every string of the element, one place for translators and reviewers. */
export const text = {
  get label() {
    return msg('Leave this site', { id: 'quick-exit.label' });
  },
  /** One sentence a shortcut, by its name. */
  get escape() {
    return msg('Press Escape to leave this site at once.', { id: 'quick-exit.hint' });
  },
  get 'escape-2'() {
    return msg('Press Escape 2 times to leave this site at once.', {
      id: 'quick-exit.hintEscape2',
    });
  },
  get 'escape-3'() {
    return msg('Press Escape 3 times to leave this site at once.', {
      id: 'quick-exit.hintEscape3',
    });
  },
  get 'shift-3'() {
    return msg('Press Shift 3 times to leave this site at once.', { id: 'quick-exit.hintShift3' });
  },
  get region() {
    return msg('Quick exit', { id: 'quick-exit.region' });
  },
  get safety() {
    return msg('What leaving does not hide', { id: 'quick-exit.safety' });
  },
} satisfies Record<Shortcut, string> & Record<string, string>;
