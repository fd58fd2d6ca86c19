// @ts-check
import { GOVUK } from '../govuk.mjs';
/** @type {import('../../lib/pages.mjs').Page} */
export const page = {
  styles: `${GOVUK}
    @use 'pkg:govuk-frontend/dist/govuk/components/exit-this-page';`,
  script: `import { ExitThisPage, createAll } from 'govuk-frontend';
    document.body.classList.add('js-enabled', 'govuk-frontend-supported');
    createAll(ExitThisPage);`,
  body: () => `<div class="govuk-exit-this-page" data-module="govuk-exit-this-page">
      <a href="https://www.bbc.co.uk/weather" role="button" draggable="false" class="govuk-button govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button" data-module="govuk-button" rel="nofollow noreferrer">
        <span class="govuk-visually-hidden">Emergency</span> Exit this page
      </a>
    </div>`,
};
