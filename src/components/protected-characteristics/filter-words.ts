import type { Jurisdiction, LawSet, Statement } from './law/law.types.js';

/** Letters without case and marks: who types "sian" finds "Siân". */
export const foldWords = (words: string): string =>
  words.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']/g, "'").toLowerCase();

/** Whether every word of what was typed is in the text, in any order. */
export const holdsAll = (folded: string, typed: string): boolean =>
  foldWords(typed)
    .split(/\s+/)
    .every(word => folded.includes(word));

const wordsOf = ({ name, gist, meaning, terms, examples, notCovered }: Statement): string =>
  [name, gist, ...meaning, ...terms.flatMap(term => [term.name, term.text]), ...examples]
    .concat(notCovered)
    .join(' ');

const asWords = ({ characteristics, further }: LawSet): Map<string, string> =>
  new Map([...characteristics, ...further].map(part => [part.id, foldWords(wordsOf(part))]));

/** What the law data says of each part in the other language, by id. */
export const wordsInOther = async (
  jurisdiction: Jurisdiction,
  shown: string,
): Promise<Map<string, string>> => {
  const { fetchLaw } = await import('./law/fetch-law.js');
  return asWords(await fetchLaw(jurisdiction, shown.startsWith('cy') ? 'en' : 'cy', true));
};
