// @ts-check
import { headFor } from '../ours.mjs';
import { times } from '../words.mjs';

/** @type {import('../../lib/pages.mjs').Page} */
export const page = {
  head: headFor('term'),
  body: copies =>
    times(
      copies,
      () =>
        '<p>Because of <police-term ref="race"><a href="/equality#race">race</a></police-term>.</p>',
    ),
  press: 'police-term [role=button]',
  shows: 'police-term b',
};
