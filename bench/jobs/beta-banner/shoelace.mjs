// @ts-check
import { BETA, times } from '../words.mjs';

/** @type {import('../../lib/pages.mjs').Page} */
export const page = {
  script: `import '@shoelace-style/shoelace/dist/components/alert/alert.js';
    import '@shoelace-style/shoelace/dist/themes/light.css';`,
  styles: ' ',
  body: copies =>
    times(
      copies,
      () =>
        `<sl-alert open>${BETA.sentence} ${BETA.more} <a href="/feedback">${BETA.link}</a></sl-alert>`,
    ),
};
