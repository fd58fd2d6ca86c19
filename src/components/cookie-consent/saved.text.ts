import { msg, str } from '../../i18n/msg.js';

/** Strings of the message that a choice was saved, which loads when a visitor is about to choose. */
export const text = {
  get all() {
    return msg('You accepted all cookies.', { id: 'cookie-consent.savedAll' });
  },
  /** Nothing needed consent, and the visitor left it on. */
  stays(purposes: string) {
    return msg(str`These stay on: ${purposes}.`, { id: 'cookie-consent.savedStays' });
  },
  get none() {
    return msg('You rejected all cookies that we do not need.', { id: 'cookie-consent.savedNone' });
  },
  some(accepted: string, rejected: string) {
    return msg(str`You accepted: ${accepted}. You rejected: ${rejected}.`, {
      id: 'cookie-consent.savedSome',
    });
  },
  get reloading() {
    return msg('This page will load again to stop what you turned off.', {
      id: 'cookie-consent.reloading',
    });
  },
};
