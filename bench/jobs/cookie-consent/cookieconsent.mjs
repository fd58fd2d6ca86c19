// @ts-check
import { COOKIES } from '../words.mjs';

const config = {
  type: 'opt-in',
  palette: { popup: { background: '#ffffff' }, button: { background: '#1d3d8f' } },
  content: {
    message: COOKIES.sentence,
    allow: 'Accept',
    deny: 'Reject',
    link: 'About our cookies',
    href: '/cookies',
  },
};

/** It has no categories. @type {import('../../lib/pages.mjs').Page} */
export const page = {
  script: `import 'cookieconsent/build/cookieconsent.min.js';
    import 'cookieconsent/build/cookieconsent.min.css';
    window.cookieconsent.initialise(${JSON.stringify(config)});`,
  styles: ' ',
  body: () => '',
};
