import { optional } from '../../internal/consent/policy.js';
import type { Policy } from '../../internal/consent/policy.js';
import type { ConsentState } from '../../internal/consent/store.js';
import { fillPlaces, joinText, PLACES } from '../../internal/consent/words.js';
import type { Markup } from '../../internal/markup/markup.js';
import { namesOf, needsConsent } from './asked.js';
import { text } from './saved.text.js';

/** Names what was chosen, and what happens next. */
export const savedWords = (
  { choices, reloading }: ConsentState,
  policy: Policy,
  lang: string,
): Markup[] => {
  const names = (choice: boolean): Markup[] =>
    namesOf(
      optional(policy).filter(({ id }) => choices[id] === choice),
      lang,
    );
  const accepted = names(true);
  const rejected = names(false);
  const all = needsConsent(policy) ? text.all : text.stays(PLACES[0]);
  const mixed = accepted[0] ? text.some(...PLACES) : text.none;
  return joinText([
    ...fillPlaces(rejected[0] ? mixed : all, accepted, rejected),
    ...(reloading ? [` ${text.reloading}`] : []),
  ]);
};
