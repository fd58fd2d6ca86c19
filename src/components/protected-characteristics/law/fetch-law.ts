import { greatBritain } from './gb/gb.js';
import type { Jurisdiction, Language, LawSet } from './law.types.js';
import { lawIn } from './law-in.js';
import { northernIreland } from './ni/ni.js';

/** The words are a part of the bundle for each language of each jurisdiction: one is fetched. */
const gb = {
  en: async () => (await import('./gb/gb.en.js')).english,
  cy: async () => (await import('./gb/gb.cy.js')).welsh,
};
const ni = {
  en: async () => (await import('./ni/ni.en.js')).english,
  cy: async () => (await import('./ni/ni.cy.js')).welsh,
};

/** The law of a jurisdiction in a language. */
export const fetchLaw = async (jurisdiction: Jurisdiction, lang: Language): Promise<LawSet> =>
  jurisdiction === 'ni'
    ? lawIn(northernIreland, await ni[lang]())
    : lawIn(greatBritain, await gb[lang]());
