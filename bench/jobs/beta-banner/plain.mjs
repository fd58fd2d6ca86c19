// @ts-check
import { BETA, times } from '../words.mjs';

/** @type {import('../../lib/pages.mjs').Page} */
export const page = {
  styles: `.beta { padding: 12px; border-bottom: 1px solid; }`,
  body: copies =>
    times(
      copies,
      () => `<div class="beta">
      <p><strong>${BETA.sentence}</strong> ${BETA.more}</p>
      ${BETA.question}
      <a href="/feedback">${BETA.link}</a>
    </div>`,
    ),
};
