import type { Category, Policy } from '../../internal/consent/policy.js';
import { wordsNode } from '../../internal/consent/words-markup.js';
import { fillPlaces, listed, PLACES } from '../../internal/consent/words.js';
import type { Markup } from '../../internal/markup/markup.js';
import { text } from './cookie-consent.text.js';

/** Whether anything of a policy needs consent; otherwise a visitor is told and may object. */
export const needsConsent = ({ categories }: Policy): boolean => {
  for (const { basis } of categories) if (basis === 'consent') return true;
  return false;
};

export const namesOf = (categories: readonly Category[], lang: string): Markup[] =>
  listed(categories.map(({ label }) => [wordsNode(label, lang)]));

/**
 * What the banner says, from the policy that also blocks and deletes: what is asked for, and what is
 * on until it is refused (PECR Schedule A1, paras 5 and 6: clear information, a simple way to object).
 */
export const asked = ({ banner, categories }: Policy, lang: string): Markup[] => {
  const consent: Markup[][] = [];
  const objection: Markup[][] = [];
  for (const { basis, label } of categories) {
    if (basis === 'consent') consent.push([wordsNode(label, lang)]);
    if (basis === 'objection') objection.push([wordsNode(label, lang)]);
  }
  const [asks, tells, opens] = PLACES;
  const said: string[] = [opens];
  if (consent[0]) said.push(text.ask(asks));
  if (objection[0]) said.push(text.object(tells));
  return fillPlaces([...said, text.change].join(' '), listed(consent), listed(objection), [
    banner ? wordsNode(banner, lang) : text.intro,
  ]);
};
