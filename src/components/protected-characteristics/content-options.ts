import { oneOf, warn } from '../../internal/dev/warn.js';
import type { Jurisdiction } from './law/law.types.js';
import type { ProtectedCharacteristicsOptions } from './protected-characteristics.markup.js';

export interface ContentOptions extends Omit<ProtectedCharacteristicsOptions, 'law' | 'open'> {
  /** Language of the library's strings on show. */
  readonly textLang: string;
  readonly jurisdiction: Jurisdiction;
}

const LEVELS = ['2', '3', '4', '5', '6'] as const;
const POSITIVE_ACTION = ['off', 's158', 's158-s159'] as const;
/** What Northern Ireland's law has no part for: section 75 knows neither. */
const OF_GREAT_BRITAIN = ['positive-action', 'hate-crime'] as const;

const tokens = (list: string | null): string[] => (list ?? '').split(/\s+/).filter(Boolean);

/** What the attributes of an element ask to be written. What is not known is named once. */
export const contentOptions = (
  host: Element,
  jurisdiction: Jurisdiction,
  textLang: string,
): ContentOptions => {
  const given = (name: string): string | null => host.getAttribute(name);
  for (const name of jurisdiction === 'ni' ? OF_GREAT_BRITAIN : []) {
    if (given(name) === null || given(name) === 'off') continue;
    warn(host.localName, `${name} says nothing for jurisdiction="ni": leave it out`);
  }
  const reportHref = given('hate-crime');
  return {
    textLang,
    jurisdiction,
    headingLevel: Number(oneOf(host, 'heading-level', given('heading-level'), LEVELS, '2')),
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
