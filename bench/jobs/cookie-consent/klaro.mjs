// @ts-check
import { COOKIES } from '../words.mjs';

const config = {
  version: 1,
  acceptAll: true,
  lang: 'en',
  translations: {
    en: {
      privacyPolicyUrl: '/cookies',
      statistics: { title: COOKIES.category, description: COOKIES.purpose },
      purposes: { counting: { title: COOKIES.category } },
    },
  },
  services: [{ name: 'statistics', purposes: ['counting'], cookies: ['_count'] }],
};

/** @type {import('../../lib/pages.mjs').Page} */
export const page = {
  script: `import * as klaro from 'klaro/dist/klaro-no-css';
    import 'klaro/dist/klaro.min.css';
    klaro.setup(${JSON.stringify(config)});`,
  styles: ' ',
  body: () => '',
  press: '.klaro .cn-learn-more',
  shows: '.klaro .cm-modal',
};
