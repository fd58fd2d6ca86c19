import { msg } from '../../i18n/msg.js';

/** Strings of the record of a choice, which loads when a visitor opens it. */
export const text = {
  get about() {
    return msg('This is what your browser keeps about your choice.', {
      id: 'cookie-preferences.receiptAbout',
    });
  },
  get id() {
    return msg('Record number', { id: 'cookie-preferences.receiptId' });
  },
  get first() {
    return msg('First chosen', { id: 'cookie-preferences.receiptFirst' });
  },
  get last() {
    return msg('Last chosen', { id: 'cookie-preferences.receiptLast' });
  },
  get policy() {
    return msg('Version of the cookie policy', { id: 'cookie-preferences.receiptPolicy' });
  },
  get wording() {
    return msg('Version of the wording', { id: 'cookie-preferences.receiptWording' });
  },
  get language() {
    return msg('Language', { id: 'cookie-preferences.receiptLanguage' });
  },
  get english() {
    return msg('English', { id: 'cookie-preferences.receiptEnglish' });
  },
  get welsh() {
    return msg('Welsh', { id: 'cookie-preferences.receiptWelsh' });
  },
  get source() {
    return msg('Where you chose', { id: 'cookie-preferences.receiptSource' });
  },
  get banner() {
    return msg('In the message about cookies', { id: 'cookie-preferences.receiptBanner' });
  },
  get dialog() {
    return msg('In the window to choose cookies', { id: 'cookie-preferences.receiptDialog' });
  },
  get page() {
    return msg('On this page', { id: 'cookie-preferences.receiptPage' });
  },
  get embed() {
    return msg('Beside something from another site', { id: 'cookie-preferences.receiptEmbed' });
  },
  get api() {
    return msg('In another part of this site', { id: 'cookie-preferences.receiptApi' });
  },
  get purpose() {
    return msg('What for', { id: 'cookie-preferences.receiptPurpose' });
  },
  get choice() {
    return msg('Your answer', { id: 'cookie-preferences.receiptChoice' });
  },
  get basis() {
    return msg('Rule', { id: 'cookie-preferences.receiptBasis' });
  },
  get undecided() {
    return msg('Not chosen', { id: 'cookie-preferences.receiptUndecided' });
  },
  get alwaysOn() {
    return msg('Always on', { id: 'cookie-preferences.receiptAlwaysOn' });
  },
  get necessary() {
    return msg('This site needs it', { id: 'cookie-preferences.receiptNecessary' });
  },
  get consent() {
    return msg('Off unless you say yes', { id: 'cookie-preferences.receiptConsent' });
  },
  get objection() {
    return msg('On unless you say no', { id: 'cookie-preferences.receiptObjection' });
  },
};
