// @ts-check
/** The guard alone, as it stands on each page of a site that has no element there: what it adds to a link. */
import { page as plain } from './plain.mjs';

/** @type {import('../../lib/pages.mjs').Page} */
export const page = {
  ...plain,
  head: '<script src="/police-elements/police-guard.js"></script>',
};
