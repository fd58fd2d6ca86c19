// @ts-check
import { times } from '../words.mjs';

/** @type {import('../../lib/pages.mjs').Page} */
export const page = {
  styles: `.film { padding: 12px; border: 1px solid; }`,
  body: copies =>
    times(copies, () => '<p class="film"><a href="/film">Watch our film on video.example</a></p>'),
};
