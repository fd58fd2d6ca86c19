// @ts-check
import { page as plain } from './plain.mjs';

/** The least that opens all: what no page can be quicker than. @type {import('../../lib/pages.mjs').Page} */
export const page = {
  ...plain,
  script: `
    document.querySelector('button').onclick = () => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    };`,
  body: (copies, items) =>
    `<p><button type="button">Show all</button></p>${plain.body(copies, items)}`,
  press: 'button',
  shows: '#sexual-orientation details[open]',
};
