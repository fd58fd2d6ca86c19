import type { Basis, Category, Policy } from '../../internal/consent/policy.js';
import { wordsNode } from '../../internal/consent/words-markup.js';
import { fillPlaces, joinText, listed, PLACES } from '../../internal/consent/words.js';
import type { Markup } from '../../internal/markup/markup.js';
import { text } from './cookie-consent.text.js';

/** Whether anything of a policy needs consent; otherwise a visitor is told and may object. */
export const needsConsent = ({ categories }: Policy): boolean =>
  categories.some(({ basis }) => basis === 'consent');

export const namesOf = (categories: readonly Category[], lang: string): Markup[] =>
  listed(categories.map(({ label }) => wordsNode(label, lang)));

/**
 * What the banner says, from the policy that also blocks and deletes: what is asked for, and what is
 * on until it is refused (PECR Schedule A1, paras 5 and 6: clear information, a simple way to object).
 */
export const asked = (policy: Policy, lang: string): Markup[] => {
  const sentence = (basis: Basis, said: string): Markup[] => {
    const names = namesOf(
      policy.categories.filter(category => category.basis === basis),
      lang,
    );
    return names[0] ? [' ', ...fillPlaces(said, names)] : [];
  };
  return joinText([
    policy.banner ? wordsNode(policy.banner, lang) : text.intro,
    ...sentence('consent', text.ask(PLACES[0])),
    ...sentence('objection', text.object(PLACES[0])),
    ` ${text.change}`,
  ]);
};
