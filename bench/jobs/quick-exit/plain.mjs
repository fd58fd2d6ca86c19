// @ts-check
import { times } from '../words.mjs';

/** @type {import('../../lib/pages.mjs').Page} */
export const page = {
  styles: `.exit { position: fixed; inset: auto 0 0; padding: 12px; background: #b10e1e; }
    .exit a { color: #fff; font-weight: bold; }`,
  body: copies =>
    times(
      copies,
      () => `<p class="exit">
      <a href="https://www.bbc.co.uk/weather" rel="noreferrer noopener">Leave this site</a>
    </p>`,
    ),
};
