// @ts-check
import { sections } from '../words.mjs';

/** It has nothing that opens them all. @type {import('../../lib/pages.mjs').Page} */
export const page = {
  script: `import '@lion/ui/define/lion-accordion.js';`,
  body: (copies, items) =>
    sections(copies, items)
      .map(
        nine =>
          `<lion-accordion>${nine
            .map(
              ({ name, gist, more }) =>
                `<h2 slot="invoker"><button>${name}</button></h2><div slot="content"><p>${gist}</p><p>${more}</p></div>`,
            )
            .join('\n')}</lion-accordion>`,
      )
      .join('\n'),
  opens: 'lion-accordion button',
  opened: 'lion-accordion button[aria-expanded=true]',
};
