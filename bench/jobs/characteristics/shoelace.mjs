// @ts-check
import { sections } from '../words.mjs';

/** It has nothing that opens them all. @type {import('../../lib/pages.mjs').Page} */
export const page = {
  script: `import '@shoelace-style/shoelace/dist/components/details/details.js';
    import '@shoelace-style/shoelace/dist/themes/light.css';`,
  styles: ' ',
  body: (copies, items) =>
    sections(copies, items)
      .map(nine =>
        nine
          .map(
            ({ id, name, gist, more }) =>
              `<section id="${id}"><h2>${name}</h2><p>${gist}</p><sl-details summary="More about ${name.toLowerCase()}"><p>${more}</p></sl-details></section>`,
          )
          .join('\n'),
      )
      .join('\n'),
  opens: 'sl-details summary',
  opened: 'sl-details[open]',
};
