// @ts-check
import { sections } from '../words.mjs';

/** It has nothing that opens them all. @type {import('../../lib/pages.mjs').Page} */
export const page = {
  styles: `@use 'uswds-core' with ($theme-image-path: 'img', $theme-show-notifications: false, $theme-show-compile-warnings: false);
    @forward 'usa-accordion/src/styles';`,
  script: `import accordion from '@uswds/uswds/js/usa-accordion';
    accordion.on(document.body);`,
  files: {
    'img/usa-icons/add.svg': '@uswds/uswds/dist/img/usa-icons/add.svg',
    'img/usa-icons/remove.svg': '@uswds/uswds/dist/img/usa-icons/remove.svg',
  },
  body: (copies, items) =>
    sections(copies, items)
      .map(
        nine =>
          `<div class="usa-accordion" data-allow-multiple>${nine
            .map(
              ({
                id,
                name,
                gist,
                more,
              }) => `<h2 class="usa-accordion__heading"><button type="button" class="usa-accordion__button" aria-expanded="false" aria-controls="${id}">${name}</button></h2>
      <div id="${id}" class="usa-accordion__content usa-prose"><p>${gist}</p><p>${more}</p></div>`,
            )
            .join('\n')}</div>`,
      )
      .join('\n'),
  opens: '.usa-accordion__button',
  opened: '.usa-accordion__button[aria-expanded=true]',
};
