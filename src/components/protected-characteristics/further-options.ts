import { oneOf, warn } from '../../internal/dev/warn.js';
import type { FurtherOptions } from './further-parts.js';
import type { Jurisdiction } from './law/law.types.js';

const POSITIVE_ACTION = ['off', 's158', 's158-s159'] as const;
/** What Northern Ireland's law has no part for: section 75 knows neither. */
const OF_GREAT_BRITAIN = ['positive-action', 'hate-crime'] as const;

const tokens = (list: string | null): string[] => (list ?? '').split(/\s+/).filter(Boolean);

/** Which further parts the attributes of an element ask for. What is not known is named once. */
export const furtherOptions = (host: Element, jurisdiction: Jurisdiction): FurtherOptions => {
  const given = (name: string): string | null => host.getAttribute(name);
  for (const name of jurisdiction === 'ni' ? OF_GREAT_BRITAIN : []) {
    if (given(name) === null || given(name) === 'off') continue;
    warn(host.localName, `${name} says nothing for jurisdiction="ni": leave it out`);
  }
  const reportHref = given('hate-crime');
  return {
    also: tokens(given('also')),
    positiveAction: oneOf(
      host,
      'positive-action',
      given('positive-action'),
      POSITIVE_ACTION,
      'off',
    ),
    hateCrime: reportHref !== null,
    ...(reportHref && { reportHref }),
  };
};
