import { msg } from '../../i18n/msg.js';

/** The one string that is needed where nothing else could be loaded. */
export const plainText = {
  get notLoaded() {
    return msg('The form could not be shown. Load this page again, or call 101.', {
      id: 'enquiry-form.notLoaded',
    });
  },
};
