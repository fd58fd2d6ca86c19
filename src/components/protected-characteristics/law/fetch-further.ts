import { fetchLaw, gb } from './fetch-law.js';
import { lawIn } from './law-in.js';
import type { FurtherFile, FurtherId, Jurisdiction, Language, LawSet, Texts } from './law.types.js';

type File = () => Promise<{ readonly parts: Partial<Record<FurtherId, Texts>> }>;

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
  const [{ greatBritain }, words, { parts }] = await Promise.all([
    gb.facts(),
    gb.words[lang](),
    further[file][lang](),
  ]);
  return lawIn(greatBritain, { ...words, parts: { ...words.parts, ...parts } });
};
