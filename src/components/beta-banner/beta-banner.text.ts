import { msg } from '../../i18n/msg.js';

/** What script adds to the words that stand in the page. */
export const text = {
  get hide() {
    return msg('Not now', { id: 'beta-banner.hide' });
  },
  get notLoaded() {
    return msg('The form could not be loaded. Please try again.', { id: 'beta-banner.notLoaded' });
  },
};
