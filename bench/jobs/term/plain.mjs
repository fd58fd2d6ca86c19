// @ts-check
import { times } from '../words.mjs';

/** @type {import('../../lib/pages.mjs').Page} */
export const page = {
  body: copies => times(copies, () => '<p>Because of <a href="/equality#race">race</a>.</p>'),
};
