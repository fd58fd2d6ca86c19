// @ts-check
import { headFor } from '../ours.mjs';

/** @type {import('../../lib/pages.mjs').Page} */
export const page = {
  head: headFor('quick-exit', { guard: true }),
  body: () => `<police-quick-exit>
      <a href="https://www.bbc.co.uk/weather" rel="noreferrer noopener">Leave this site</a>
    </police-quick-exit>`,
};
