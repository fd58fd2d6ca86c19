import type { FurtherFile, Jurisdiction, LawSet, Statement } from './law/law.types.js';

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

/** Sections of the page by which it has something of a file. */
const MARKS: Readonly<Record<FurtherFile, string>> = {
  also: '#kinds-of-discrimination, #equality-duty, #outside-the-nine, #recent-changes',
  'positive-action': '#positive-action, #equal-candidates, #positive-discrimination',
  'hate-crime': '#hate-crime',
};

/** Which further parts a list shows, written or pasted. */
export const filesShown = (host: Element): FurtherFile[] =>
  (Object.keys(MARKS) as FurtherFile[]).filter(file => host.querySelector(MARKS[file]));

/** What the law data says of each part in the other language, by id. */
export const wordsInOther = async (
  jurisdiction: Jurisdiction,
  shown: string,
  files: readonly FurtherFile[],
): Promise<Map<string, string>> => {
  const { fetchFurther } = await import('./law/fetch-further.js');
  return asWords(await fetchFurther(jurisdiction, shown.startsWith('cy') ? 'en' : 'cy', files));
};
