import { msg, str } from '../../i18n/msg.js';

/** Strings of the dialog, which loads when it is opened. */
export const text = {
  get title() {
    return msg('Choose your cookies', { id: 'cookie-consent.title' });
  },
  question(label: string) {
    return msg(str`${label}: do you allow this?`, { id: 'cookie-consent.question' });
  },
  get yes() {
    return msg('Yes', { id: 'cookie-consent.yes' });
  },
  get no() {
    return msg('No', { id: 'cookie-consent.no' });
  },
  get alwaysOn() {
    return msg('Always on: this site needs it.', { id: 'cookie-consent.alwaysOn' });
  },
  get onUntilNo() {
    return msg('On unless you say no.', { id: 'cookie-consent.onUntilNo' });
  },
  usedBy(services: string) {
    return msg(str`Used by: ${services}`, { id: 'cookie-consent.usedBy' });
  },
  get save() {
    return msg('Save', { id: 'cookie-consent.save' });
  },
  get close() {
    return msg('Close without saving', { id: 'cookie-consent.close' });
  },
};
