import { msg, str } from '../../i18n/msg.js';

/** Every string of the form, one place for translators and reviewers. */
export const text = {
  question(label: string) {
    return msg(str`${label}: do you allow this?`, { id: 'cookie-preferences.question' });
  },
  get yes() {
    return msg('Yes', { id: 'cookie-preferences.yes' });
  },
  get no() {
    return msg('No', { id: 'cookie-preferences.no' });
  },
  get alwaysOn() {
    return msg('Always on: this site needs it.', { id: 'cookie-preferences.alwaysOn' });
  },
  get onUntilNo() {
    return msg('On unless you say no.', { id: 'cookie-preferences.onUntilNo' });
  },
  usedBy(services: string) {
    return msg(str`Used by: ${services}`, { id: 'cookie-preferences.usedBy' });
  },
  get save() {
    return msg('Save cookie settings', { id: 'cookie-preferences.save' });
  },
  get saving() {
    return msg('Saving your cookie settings…', { id: 'cookie-preferences.saving' });
  },
  get saved() {
    return msg('Your cookie settings are saved.', { id: 'cookie-preferences.saved' });
  },
  get reloading() {
    return msg('This page will load again to stop what you turned off.', {
      id: 'cookie-preferences.reloading',
    });
  },
  get failed() {
    return msg(
      'There was a technical problem and your settings were not saved. They count on this page only.',
      { id: 'cookie-preferences.failed' },
    );
  },
  get retry() {
    return msg('Try again', { id: 'cookie-preferences.retry' });
  },
  get broken() {
    return msg(
      'There is a technical problem and you cannot choose cookies at the moment. Only cookies that this site needs are used.',
      { id: 'cookie-preferences.broken' },
    );
  },
  get receipt() {
    return msg('Record of your choice', { id: 'cookie-preferences.receipt' });
  },
  get receiptPrint() {
    return msg('Print this record', { id: 'cookie-preferences.receiptPrint' });
  },
  get receiptCopy() {
    return msg('Copy this record', { id: 'cookie-preferences.receiptCopy' });
  },
  get receiptCopied() {
    return msg('Copied.', { id: 'cookie-preferences.receiptCopied' });
  },
  get receiptNotCopied() {
    return msg('It could not be copied. It is selected now: copy it from here.', {
      id: 'cookie-preferences.receiptNotCopied',
    });
  },
  get receiptFailed() {
    return msg('There was a technical problem and the record could not be shown.', {
      id: 'cookie-preferences.receiptFailed',
    });
  },
};
