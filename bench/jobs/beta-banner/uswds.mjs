// @ts-check
import { BETA, times } from '../words.mjs';

/** @type {import('../../lib/pages.mjs').Page} */
export const page = {
  styles: `@use 'uswds-core' with ($theme-image-path: 'img', $theme-show-notifications: false, $theme-show-compile-warnings: false);
    @forward 'usa-site-alert/src/styles';`,
  files: {
    'img/usa-icons/info.svg': '@uswds/uswds/dist/img/usa-icons/info.svg',
  },
  body: copies =>
    times(
      copies,
      () => `<section class="usa-site-alert usa-site-alert--info" aria-label="Site alert">
      <div class="usa-alert"><div class="usa-alert__body">
        <p class="usa-alert__text">${BETA.sentence} ${BETA.more} <a class="usa-link" href="/feedback">${BETA.link}</a></p>
      </div></div>
    </section>`,
    ),
};
