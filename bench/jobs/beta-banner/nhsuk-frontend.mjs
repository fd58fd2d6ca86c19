// @ts-check
import { BETA, times } from '../words.mjs';

/** @type {import('../../lib/pages.mjs').Page} */
export const page = {
  styles: `@use 'pkg:nhsuk-frontend/dist/nhsuk/components/notification-banner';`,
  script: `import { NotificationBanner, createAll } from 'nhsuk-frontend';
    document.body.classList.add('js-enabled', 'nhsuk-frontend-supported');
    createAll(NotificationBanner);`,
  body: copies =>
    times(
      copies,
      copy => `<div class="nhsuk-notification-banner" data-module="nhsuk-notification-banner" role="region" aria-labelledby="beta-${copy}">
      <div class="nhsuk-notification-banner__header"><h2 class="nhsuk-notification-banner__title" id="beta-${copy}">Beta</h2></div>
      <div class="nhsuk-notification-banner__content">
        <p class="nhsuk-notification-banner__heading">${BETA.sentence} ${BETA.more} <a class="nhsuk-notification-banner__link" href="/feedback">${BETA.link}</a></p>
      </div>
    </div>`,
    ),
};
