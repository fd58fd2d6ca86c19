// @ts-check
import { headFor } from '../ours.mjs';
import { times } from '../words.mjs';

/** More than one is an author's mistake, which may not hang the page. @type {import('../../lib/pages.mjs').Page} */
export const page = {
  head: headFor('quick-exit', { guard: true }),
  body: copies =>
    times(
      copies,
      () => `<police-quick-exit>
      <a href="https://www.bbc.co.uk/weather" rel="noreferrer noopener">Leave this site</a>
    </police-quick-exit>`,
    ),
};
