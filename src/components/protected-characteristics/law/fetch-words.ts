import type { Jurisdiction, Language, Texts } from './law.types.js';

export type Words = Pick<Texts, 'name' | 'gist'>;
type Parts = Readonly<Record<string, Words | undefined>>;

/** The same parts of the bundle that the explainer fetches: a browser has them once. */
const parts = {
  gb: {
    en: async (): Promise<Parts> => (await import('./gb/gb.en.js')).english.parts,
    cy: async (): Promise<Parts> => (await import('./gb/gb.cy.js')).welsh.parts,
  },
  further: {
    en: async (): Promise<Parts> => (await import('./gb/further.en.js')).parts,
    cy: async (): Promise<Parts> => (await import('./gb/further.cy.js')).parts,
  },
  ni: {
    en: async (): Promise<Parts> => (await import('./ni/ni.en.js')).english.parts,
    cy: async (): Promise<Parts> => (await import('./ni/ni.cy.js')).welsh.parts,
  },
};

/**
 * Name and one line of a record, without the facts: for what shows one record and not the list.
 *
 * @returns nothing, where the law of that jurisdiction has no such record
 */
export const fetchWords = async (
  jurisdiction: Jurisdiction,
  lang: Language,
  id: string,
): Promise<Words | undefined> => {
  const words = (await parts[jurisdiction][lang]())[id];
  return words ?? (jurisdiction === 'gb' ? (await parts.further[lang]())[id] : undefined);
};
