import { msg, str } from '../../i18n/msg.js';

/** Every string of the banner, one place for translators and reviewers. */
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
  get savedAll() {
    return msg('You accepted all cookies.', { id: 'cookie-consent.savedAll' });
  },
  get savedNone() {
    return msg('You rejected all cookies that we do not need.', { id: 'cookie-consent.savedNone' });
  },
  savedSome(accepted: string, rejected: string) {
    return msg(str`You accepted: ${accepted}. You rejected: ${rejected}.`, {
      id: 'cookie-consent.savedSome',
    });
  },
  get settings() {
    return msg('Change your cookie settings', { id: 'cookie-consent.settings' });
  },
  get reloading() {
    return msg('This page will load again to stop what you turned off.', {
      id: 'cookie-consent.reloading',
    });
  },
  get hide() {
    return msg('Hide this message', { id: 'cookie-consent.hide' });
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
