// @ts-check
import { headFor } from '../ours.mjs';
import { BETA, times } from '../words.mjs';

/** @type {import('../../lib/pages.mjs').Page} */
export const page = {
  head: headFor('beta-banner'),
  body: copies =>
    times(
      copies,
      () => `<police-beta-banner feedback-href="/feedback" feedback-endpoint="/api/feedback">
      <div class="police-beta" lang="en">
        <p><strong>${BETA.sentence}</strong> ${BETA.more}</p>
        <div class="police-beta-links">
          ${BETA.question}
          <div class="police-beta-ask"><a class="police-link police-beta-open" href="/feedback">${BETA.link}</a></div>
        </div>
      </div>
      <div class="police-beta-actions" lang="en">
        <p role="status"></p>
        <button type="button" class="police-button police-button-plain">Not now</button>
      </div>
    </police-beta-banner>`,
    ),
};
