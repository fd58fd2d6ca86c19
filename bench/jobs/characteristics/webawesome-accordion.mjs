// @ts-check
import { sections } from '../words.mjs';

/** Its own accordion; what opens them all is a method, so the button is the page's. @type {import('../../lib/pages.mjs').Page} */
export const page = {
  script: `import '@awesome.me/webawesome/dist/components/accordion/accordion.js';
    import '@awesome.me/webawesome/dist/styles/themes/default.css';
    document.querySelector('#all').onclick = () => {
      for (const accordion of document.querySelectorAll('wa-accordion')) accordion.expandAll();
    };`,
  styles: ' ',
  body: (copies, items) =>
    `<button type="button" id="all">Show all</button>${sections(copies, items)
      .map(
        nine =>
          `<wa-accordion heading-level="2">${nine
            .map(
              ({ id, name, gist, more }) =>
                `<wa-accordion-item id="${id}" label="${name}"><p>${gist}</p><p>${more}</p></wa-accordion-item>`,
            )
            .join('\n')}</wa-accordion>`,
      )
      .join('\n')}`,
  press: '#all',
  shows: 'wa-accordion-item[expanded] >> nth=8',
  opens: 'wa-accordion-item button',
  opened: 'wa-accordion-item[expanded]',
};
