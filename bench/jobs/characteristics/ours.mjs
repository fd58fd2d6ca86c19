// @ts-check
import { headFor } from '../ours.mjs';
import { page as plain } from './plain.mjs';

/** @type {import('../../lib/pages.mjs').Page} */
export const page = {
  head: headFor('protected-characteristics'),
  // The same sections: the element improves those that it is given.
  body: (copies, items) =>
    plain
      .body(copies, items)
      .replaceAll('<div>', '<police-protected-characteristics>')
      .replaceAll('</div>', '</police-protected-characteristics>'),
  press: 'police-protected-characteristics button',
  shows: '#sexual-orientation details[open]',
  opens: 'section summary',
  opened: 'section details[open]',
};
