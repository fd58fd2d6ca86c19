import type {
  CharacteristicId,
  FurtherId,
  Jurisdiction,
  Language,
  LawSet,
  SetTexts,
} from './law.types.js';
import { lawIn } from './law-in.js';

type GreatBritain = SetTexts<CharacteristicId, FurtherId>;

/** Each is a part of the bundle of its own: a visitor fetches one language. */
export const gb = {
  facts: () => import('./gb/gb.js'),
  words: {
    en: async (): Promise<GreatBritain> => (await import('./gb/gb.en.js')).english,
    cy: async (): Promise<GreatBritain> => (await import('./gb/gb.cy.js')).welsh,
  },
};
const ni = {
  facts: () => import('./ni/ni.js'),
  words: {
    en: async () => (await import('./ni/ni.en.js')).english,
    cy: async () => (await import('./ni/ni.cy.js')).welsh,
  },
};

/** The law of a jurisdiction in a language; of Great Britain, without what a page must ask for. */
export const fetchLaw = async (jurisdiction: Jurisdiction, lang: Language): Promise<LawSet> => {
  if (jurisdiction === 'ni') {
    const [{ northernIreland }, words] = await Promise.all([ni.facts(), ni.words[lang]()]);
    return lawIn(northernIreland, words);
  }
  const [{ greatBritain }, words] = await Promise.all([gb.facts(), gb.words[lang]()]);
  return lawIn(greatBritain, words);
};
