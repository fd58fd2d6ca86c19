import { msg } from '../../../i18n/msg.js';

/** Words of the notice that answers are kept for a while. */
export const draftText = {
  get kept() {
    return msg(
      'Until you send it, what you write is kept in this tab for 30 minutes. Clear it if other people use this device.',
      { id: 'enquiry-form.draftKept' },
    );
  },
  get restored() {
    return msg('What you wrote before is back in the form.', { id: 'enquiry-form.draftRestored' });
  },
  get sensitive() {
    return msg('For what you have chosen, nothing is kept.', {
      id: 'enquiry-form.draftSensitive',
    });
  },
  get clear() {
    return msg('Clear my answers', { id: 'enquiry-form.draftClear' });
  },
  get cleared() {
    return msg('Your answers have been cleared.', { id: 'enquiry-form.draftCleared' });
  },
};
