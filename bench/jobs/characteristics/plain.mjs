// @ts-check
import { sections } from '../words.mjs';

/** @type {import('../../lib/pages.mjs').Page} */
export const page = {
  styles: `details { border-bottom: 1px solid; padding: 12px 0; }`,
  body: (copies, items) =>
    sections(copies, items)
      .map(
        nine =>
          `<div>${nine
            .map(
              ({ id, name, gist, more }) =>
                `<section id="${id}"><h2>${name}</h2><p>${gist}</p><details><summary>More about ${name.toLowerCase()}</summary><p>${more}</p></details></section>`,
            )
            .join('\n')}</div>`,
      )
      .join('\n'),
  opens: 'section summary',
  opened: 'section details[open]',
};
