import type { FurtherFile, Jurisdiction, Language, Texts } from './law.types.js';

export type Words = Pick<Texts, 'name' | 'gist'>;
type Parts = Readonly<Record<string, Words | undefined>>;

/** The same parts of the bundle that the explainer fetches: a browser has them once. */
const parts = {
  gb: {
    en: async (): Promise<Parts> => (await import('./gb/gb.en.js')).words.parts,
    cy: async (): Promise<Parts> => (await import('./gb/gb.cy.js')).words.parts,
  },
  ni: {
    en: async (): Promise<Parts> => (await import('./ni/ni.en.js')).words.parts,
    cy: async (): Promise<Parts> => (await import('./ni/ni.cy.js')).words.parts,
  },
};

const further = {
  also: {
    en: async (): Promise<Parts> => (await import('./gb/further/also.en.js')).parts,
    cy: async (): Promise<Parts> => (await import('./gb/further/also.cy.js')).parts,
  },
  'positive-action': {
    en: async (): Promise<Parts> => (await import('./gb/further/positive-action.en.js')).parts,
    cy: async (): Promise<Parts> => (await import('./gb/further/positive-action.cy.js')).parts,
  },
  'hate-crime': {
    en: async (): Promise<Parts> => (await import('./gb/further/hate-crime.en.js')).parts,
    cy: async (): Promise<Parts> => (await import('./gb/further/hate-crime.cy.js')).parts,
  },
};

/** Where a record is that is none of the nine. */
const fileOf = (id: string): FurtherFile => {
  if (id === 'hate-crime') return id;
  return /^positive-|^equal-candidates$/.test(id) ? 'positive-action' : 'also';
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
  return words ?? (jurisdiction === 'gb' ? (await further[fileOf(id)][lang]())[id] : undefined);
};
