// @ts-check
import { GOVUK } from '../govuk.mjs';
import { sections } from '../words.mjs';

/** @type {import('../../lib/pages.mjs').Page} */
export const page = {
  styles: `${GOVUK}
    @use 'pkg:govuk-frontend/dist/govuk/components/accordion';`,
  script: `import { Accordion, createAll } from 'govuk-frontend';
    document.body.classList.add('js-enabled', 'govuk-frontend-supported');
    createAll(Accordion);`,
  body: (copies, items) =>
    sections(copies, items)
      .map(
        (nine, copy) =>
          `<div class="govuk-accordion" data-module="govuk-accordion" id="accordion-${copy}">${nine
            .map(
              ({ id, name, gist, more }) => `<div class="govuk-accordion__section">
        <div class="govuk-accordion__section-header"><h2 class="govuk-accordion__section-heading"><span class="govuk-accordion__section-button" id="${id}">${name}</span></h2>
          <div class="govuk-accordion__section-summary govuk-body" id="${id}-gist">${gist}</div></div>
        <div id="${id}-content" class="govuk-accordion__section-content"><p class="govuk-body">${more}</p></div>
      </div>`,
            )
            .join('\n')}</div>`,
      )
      .join('\n'),
  press: '.govuk-accordion__show-all',
  shows: '.govuk-accordion__section--expanded >> nth=8',
  opens: '.govuk-accordion__section-button',
  opened: '.govuk-accordion__section--expanded',
};
