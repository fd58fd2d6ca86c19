// @ts-check
import { BETA, times } from '../words.mjs';

/** @type {import('../../lib/pages.mjs').Page} */
export const page = {
  script: `import '@awesome.me/webawesome/dist/components/callout/callout.js';
    import '@awesome.me/webawesome/dist/styles/themes/default.css';`,
  styles: ' ',
  body: copies =>
    times(
      copies,
      () =>
        `<wa-callout>${BETA.sentence} ${BETA.more} <a href="/feedback">${BETA.link}</a></wa-callout>`,
    ),
};
