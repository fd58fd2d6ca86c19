// @ts-check
import { COOKIES } from '../words.mjs';

const translation = {
  consentModal: {
    title: 'Cookies',
    description: COOKIES.sentence,
    acceptAllBtn: 'Accept',
    acceptNecessaryBtn: 'Reject',
    showPreferencesBtn: 'Choose',
  },
  preferencesModal: {
    title: 'Your choices',
    acceptAllBtn: 'Accept',
    acceptNecessaryBtn: 'Reject',
    savePreferencesBtn: 'Save',
    closeIconLabel: 'Close',
    sections: [
      { title: COOKIES.category, description: COOKIES.purpose, linkedCategory: 'statistics' },
    ],
  },
};

/** @type {import('../../lib/pages.mjs').Page} */
export const page = {
  // It hides itself from automated browsers by default.
  script: `import { run } from 'vanilla-cookieconsent';
    import 'vanilla-cookieconsent/dist/cookieconsent.css';
    run({
      hideFromBots: false,
      categories: {
        necessary: { enabled: true, readOnly: true },
        statistics: { autoClear: { cookies: [{ name: '_count' }] } },
      },
      language: { default: 'en', translations: { en: ${JSON.stringify(translation)} } },
    });`,
  styles: ' ',
  body: () => '',
  press: '#cc-main .cm__btn--secondary',
  shows: '#cc-main .pm',
};
