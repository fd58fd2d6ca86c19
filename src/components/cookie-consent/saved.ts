import { optional } from '../../internal/consent/policy.js';
import type { Policy } from '../../internal/consent/policy.js';
import type { ConsentState } from '../../internal/consent/store.js';
import { fillPlaces, PLACES } from '../../internal/consent/words.js';
import type { Markup } from '../../internal/markup/markup.js';
import { namesOf, needsConsent } from './asked.js';
import { text } from './saved.text.js';

/** Names what was chosen, and what happens next. */
export const savedWords = (
  { choices, reloading }: ConsentState,
  policy: Policy,
  lang: string,
): Markup[] => {
  const asked = optional(policy);
  const accepted = namesOf(
    asked.filter(({ id }) => choices[id]),
    lang,
  );
  const rejected = namesOf(
    asked.filter(({ id }) => !choices[id]),
    lang,
  );
  const all = needsConsent(policy) ? text.all : text.stays(PLACES[0]);
  const mixed = accepted[0] ? text.some(PLACES[0], PLACES[1]) : text.none;
  const said = rejected[0] ? mixed : all;
  return fillPlaces(reloading ? `${said} ${text.reloading}` : said, accepted, rejected);
};
