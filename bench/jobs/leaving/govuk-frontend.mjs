// @ts-check
import { page as exit } from '../quick-exit/govuk-frontend.mjs';
import { content } from './content.mjs';

/** @type {import('../../lib/pages.mjs').Page} */
export const page = {
  ...exit,
  body: parts => `${exit.body(1).replace('class="govuk-button ', 'class="exit govuk-button ')}
    ${content(parts)}`,
};
