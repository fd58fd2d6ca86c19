import { msg } from '../../i18n/msg.js';

/** Strings of the banner as it asks, and of what must be said when nothing more can be loaded. */
export const text = {
  get label() {
    return msg('Cookies on this site', { id: 'cookie-consent.label' });
  },
  get intro() {
    return msg(
      'We need some cookies to make this site work. May we use others too? You can change your mind at any time.',
      { id: 'cookie-consent.intro' },
    );
  },
  get notice() {
    return msg('Cookies notice', { id: 'cookie-consent.notice' });
  },
  get accept() {
    return msg('Accept', { id: 'cookie-consent.accept' });
  },
  get reject() {
    return msg('Reject', { id: 'cookie-consent.reject' });
  },
  get customise() {
    return msg('Customise', { id: 'cookie-consent.customise' });
  },
  get settings() {
    return msg('Change your cookie settings', { id: 'cookie-consent.settings' });
  },
  get failed() {
    return msg(
      'There was a technical problem and your choice was not saved. It counts on this page only.',
      { id: 'cookie-consent.failed' },
    );
  },
  get retry() {
    return msg('Try again', { id: 'cookie-consent.retry' });
  },
  get unopened() {
    return msg('There was a technical problem and your choices could not be shown.', {
      id: 'cookie-consent.unopened',
    });
  },
};
