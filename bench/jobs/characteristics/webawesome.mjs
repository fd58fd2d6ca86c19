// @ts-check
import { sections } from '../words.mjs';

/** It has nothing that opens them all. @type {import('../../lib/pages.mjs').Page} */
export const page = {
  script: `import '@awesome.me/webawesome/dist/components/details/details.js';
    import '@awesome.me/webawesome/dist/styles/themes/default.css';`,
  styles: ' ',
  body: (copies, items) =>
    sections(copies, items)
      .map(nine =>
        nine
          .map(
            ({ id, name, gist, more }) =>
              `<section id="${id}"><h2>${name}</h2><p>${gist}</p><wa-details summary="More about ${name.toLowerCase()}"><p>${more}</p></wa-details></section>`,
          )
          .join('\n'),
      )
      .join('\n'),
  opens: 'wa-details summary',
  opened: 'wa-details[open]',
};
