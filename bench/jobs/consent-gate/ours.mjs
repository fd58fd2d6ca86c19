// @ts-check
import { headFor } from '../ours.mjs';
import { times } from '../words.mjs';

/** @type {import('../../lib/pages.mjs').Page} */
export const page = {
  head: headFor('consent-gate'),
  body: copies =>
    times(
      copies,
      () => `<police-consent-gate category="video">
      <a href="/film">Watch our film on video.example</a>
      <template><iframe src="/film" title="Our film"></iframe></template>
    </police-consent-gate>`,
    ),
};
