// @ts-check
import { COOKIES } from '../words.mjs';

const config = {
  privacyPolicyUrl: '/cookies',
  purposes: [
    {
      id: 'statistics',
      title: COOKIES.category,
      description: COOKIES.purpose,
      cookies: ['_count'],
    },
  ],
};

/** @type {import('../../lib/pages.mjs').Page} */
export const page = {
  script: `import './node_modules/orejime/dist/orejime-standard-en.js';
    import './node_modules/orejime/dist/orejime-standard.css';
    window.orejimeConfig = ${JSON.stringify(config)};`,
  styles: ' ',
  body: () => '',
  press: '.orejime-Button--info, .orejime-Notice-learnMoreButton',
  shows: '.orejime-Modal',
};
