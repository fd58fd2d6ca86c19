// @ts-check
import { headFor } from '../ours.mjs';
import { content } from './content.mjs';

/** `same-site`: the bench's destination is no https address. @type {import('../../lib/pages.mjs').Page} */
export const page = {
  head: headFor('quick-exit', { guard: true }),
  body: parts => `<police-quick-exit same-site>
      <a class="exit" href="https://www.bbc.co.uk/weather" rel="noreferrer noopener">Leave this site</a>
    </police-quick-exit>
    ${content(parts)}`,
};
