import { msg } from '../../i18n/msg.js';

/** Every string of the element, one place for translators and reviewers. */
export const text = {
  get label() {
    return msg('Leave this site', { id: 'quick-exit.label' });
  },
  get hint() {
    return msg('Press Escape to leave this site at once.', { id: 'quick-exit.hint' });
  },
};
