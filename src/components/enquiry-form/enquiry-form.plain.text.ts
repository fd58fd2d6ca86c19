import { msg } from '../../i18n/msg.js';

/** What is said where nothing else could be loaded. */
export const plainText = {
  get notLoaded() {
    return msg('The form could not be shown. Load this page again, or call 101.', {
      id: 'enquiry-form.notLoaded',
    });
  },
  get waitingOffline() {
    return msg(
      'You are offline. Keep this page open: your message will go when you are back online.',
      { id: 'enquiry-form.waitingOffline' },
    );
  },
};
