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

/** Only built files, to be used as they are. @type {import('../../lib/pages.mjs').Page} */
export const page = {
  head: `<link rel="stylesheet" href="orejime-standard.css">
    <script>window.orejimeConfig = ${JSON.stringify(config)};</script>
    <script src="orejime-standard-en.js" defer></script>`,
  files: {
    'orejime-standard.css': 'orejime/dist/orejime-standard.css',
    'orejime-standard-en.js': 'orejime/dist/orejime-standard-en.js',
  },
  body: () => '',
  press: '.orejime-Banner-learnMoreButton',
  shows: '.orejime-Modal',
};
