import { fetchLaw } from './fetch-law.js';
import type { FurtherFile, Jurisdiction, Language, LawSet, Texts } from './law.types.js';

type File = () => Promise<{ readonly parts: Readonly<Record<string, Texts>> }>;

const further: Readonly<Record<FurtherFile, Readonly<Record<Language, File>>>> = {
  also: {
    en: () => import('./gb/further/also.en.js'),
    cy: () => import('./gb/further/also.cy.js'),
  },
  'positive-action': {
    en: () => import('./gb/further/positive-action.en.js'),
    cy: () => import('./gb/further/positive-action.cy.js'),
  },
  'hate-crime': {
    en: () => import('./gb/further/hate-crime.en.js'),
    cy: () => import('./gb/further/hate-crime.cy.js'),
  },
};

/** All of it in one file, which is less to fetch than the nine and two files more. */
const whole = {
  en: () => import('./gb/whole.en.js'),
  cy: () => import('./gb/whole.cy.js'),
};

/**
 * The law with what a page asks for.
 *
 * @param files - of Great Britain; Northern Ireland always has its further part
 */
export const fetchFurther = async (
  jurisdiction: Jurisdiction,
  lang: Language,
  files: readonly FurtherFile[],
): Promise<LawSet> => {
  const [file] = files;
  if (!file || jurisdiction === 'ni') return fetchLaw(jurisdiction, lang);
  if (files.length > 1) return (await whole[lang]()).law;
  return fetchLaw(jurisdiction, lang, further[file][lang]());
};
