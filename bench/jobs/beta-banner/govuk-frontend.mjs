// @ts-check
import { GOVUK } from '../govuk.mjs';
import { BETA, times } from '../words.mjs';

/** @type {import('../../lib/pages.mjs').Page} */
export const page = {
  styles: `${GOVUK}
    @use 'pkg:govuk-frontend/dist/govuk/components/phase-banner';`,
  body: copies =>
    times(
      copies,
      () => `<div class="govuk-phase-banner govuk-width-container">
      <p class="govuk-phase-banner__content">
        <strong class="govuk-tag govuk-phase-banner__content__tag">Beta</strong>
        <span class="govuk-phase-banner__text">${BETA.sentence} ${BETA.more} <a href="/feedback" class="govuk-link">${BETA.link}</a></span>
      </p>
    </div>`,
    ),
};
