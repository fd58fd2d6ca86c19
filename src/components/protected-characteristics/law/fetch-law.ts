import type { Jurisdiction, Language, LawSet, SetFacts, SetTexts } from './law.types.js';
import { lawIn } from './law-in.js';

type Facts = () => Promise<{ readonly facts: SetFacts<string, string> }>;
type Words = () => Promise<{ readonly words: SetTexts<string, string> }>;

/** Each is a part of the bundle of its own: a visitor fetches one language. */
const files: Readonly<
  Record<Jurisdiction, { readonly facts: Facts } & Readonly<Record<Language, Words>>>
> = {
  gb: {
    facts: () => import('./gb/gb.js'),
    en: () => import('./gb/gb.en.js'),
    cy: () => import('./gb/gb.cy.js'),
  },
  ni: {
    facts: () => import('./ni/ni.js'),
    en: () => import('./ni/ni.en.js'),
    cy: () => import('./ni/ni.cy.js'),
  },
};

/**
 * The law of a jurisdiction in a language; of Great Britain, without what a page must ask for.
 *
 * @param asked - that, on its way
 */
export const fetchLaw = async (
  jurisdiction: Jurisdiction,
  lang: Language,
  asked?: Promise<Pick<SetTexts<string, string>, 'parts'>>,
): Promise<LawSet> => {
  const file = files[jurisdiction];
  const [{ facts }, { words }, more] = await Promise.all([file.facts(), file[lang](), asked]);
  return lawIn(facts, { ...words, parts: { ...words.parts, ...more?.parts } });
};
