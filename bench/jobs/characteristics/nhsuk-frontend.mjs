// @ts-check
import { sections } from '../words.mjs';

/** It has nothing that opens them all. @type {import('../../lib/pages.mjs').Page} */
export const page = {
  styles: `@use 'pkg:nhsuk-frontend/dist/nhsuk/components/details';`,
  script: `document.body.classList.add('js-enabled', 'nhsuk-frontend-supported');`,
  body: (copies, items) =>
    sections(copies, items)
      .map(nine =>
        nine
          .map(
            ({ id, name, gist, more }) => `<section id="${id}"><h2>${name}</h2><p>${gist}</p>
      <details class="nhsuk-details"><summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">More about ${name.toLowerCase()}</span></summary>
        <div class="nhsuk-details__text"><p>${more}</p></div></details></section>`,
          )
          .join('\n'),
      )
      .join('\n'),
  opens: 'summary',
  opened: 'details[open]',
};
