// @ts-check
import { GOVUK } from '../govuk.mjs';
import { COOKIES } from '../words.mjs';

/** The page stores the choice itself; there are no preferences. @type {import('../../lib/pages.mjs').Page} */
export const page = {
  styles: `${GOVUK}
    @use 'pkg:govuk-frontend/dist/govuk/components/cookie-banner';
    @use 'pkg:govuk-frontend/dist/govuk/components/button';`,
  script: `const banner = document.querySelector('.govuk-cookie-banner');
    for (const button of banner.querySelectorAll('button')) {
      button.addEventListener('click', event => {
        event.preventDefault();
        document.cookie = 'cookies=' + button.value + ';path=/;max-age=15724800';
        banner.hidden = true;
      });
    }`,
  body: () => `<div class="govuk-cookie-banner" data-nosnippet role="region" aria-label="Cookies on this site">
      <div class="govuk-cookie-banner__message govuk-width-container">
        <h2 class="govuk-cookie-banner__heading govuk-heading-m">Cookies on this site</h2>
        <div class="govuk-cookie-banner__content"><p class="govuk-body">${COOKIES.sentence}</p></div>
        <div class="govuk-button-group">
          <button type="button" value="accept" name="cookies" class="govuk-button">Accept</button>
          <button type="button" value="reject" name="cookies" class="govuk-button">Reject</button>
          <a class="govuk-link" href="/cookies">View cookies</a>
        </div>
      </div>
    </div>`,
};
