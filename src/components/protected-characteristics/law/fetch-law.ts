import type {
  CharacteristicId,
  FurtherId,
  Jurisdiction,
  Language,
  LawSet,
  SetTexts,
} from './law.types.js';
import { lawIn } from './law-in.js';

/** Each is a part of the bundle of its own: a visitor fetches one language, and what is asked for. */
const gb = {
  facts: () => import('./gb/gb.js'),
  words: {
    en: async (): Promise<SetTexts<CharacteristicId>> => (await import('./gb/gb.en.js')).english,
    cy: async (): Promise<SetTexts<CharacteristicId>> => (await import('./gb/gb.cy.js')).welsh,
  },
  further: { en: () => import('./gb/further.en.js'), cy: () => import('./gb/further.cy.js') },
};
const ni = {
  facts: () => import('./ni/ni.js'),
  words: {
    en: async () => (await import('./ni/ni.en.js')).english,
    cy: async () => (await import('./ni/ni.cy.js')).welsh,
  },
};

/**
 * The law of a jurisdiction in a language.
 *
 * @param withFurther - the further parts too, of Great Britain; Northern Ireland always has its own
 */
export const fetchLaw = async (
  jurisdiction: Jurisdiction,
  lang: Language,
  withFurther: boolean,
): Promise<LawSet> => {
  if (jurisdiction === 'ni') {
    const [{ northernIreland }, words] = await Promise.all([ni.facts(), ni.words[lang]()]);
    return lawIn(northernIreland, words);
  }
  const [{ greatBritain }, words, further] = await Promise.all([
    gb.facts(),
    gb.words[lang](),
    withFurther ? gb.further[lang]() : undefined,
  ]);
  const all: SetTexts<CharacteristicId, FurtherId> = {
    ...words,
    parts: { ...words.parts, ...further?.parts },
  };
  return lawIn(greatBritain, all);
};
