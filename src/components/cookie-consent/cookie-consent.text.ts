import { msg, str } from '../../i18n/msg.js';

/** Strings of the banner as it asks, and of what must be said when nothing more can be loaded. */
export const text = {
  get label() {
    return msg('Cookies on this site', { id: 'cookie-consent.label' });
  },
  get intro() {
    return msg('We need some cookies to make this site work.', { id: 'cookie-consent.intro' });
  },
  /** What needs consent, by the names of the policy. */
  ask(purposes: string) {
    return msg(str`May we use others for: ${purposes}?`, { id: 'cookie-consent.ask' });
  },
  /** What may be on until a visitor objects. */
  object(purposes: string) {
    return msg(str`On unless you reject: ${purposes}.`, { id: 'cookie-consent.object' });
  },
  get change() {
    return msg('You can change your mind at any time.', { id: 'cookie-consent.change' });
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
  /** In place of "Accept" where nothing needs consent. */
  get keep() {
    return msg('Keep on', { id: 'cookie-consent.keep' });
  },
  get customise() {
    return msg('Customise', { id: 'cookie-consent.customise' });
  },
  get settings() {
    return msg('Change your cookie settings', { id: 'cookie-consent.settings' });
  },
  /** Said where the words that name the choice can't be loaded. */
  get kept() {
    return msg('Your choice is saved.', { id: 'cookie-consent.kept' });
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
