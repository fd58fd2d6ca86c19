import type { Words } from './policy.js';

/** A policy's text, and the language that it is in where the policy says: that one, its base, English, or any. */
export const nearest = (
  words: Words | undefined,
  lang: string,
): readonly [string | undefined, string] => {
  if (typeof words !== 'object') return [undefined, words ?? ''];
  const keys = [lang, lang.split('-')[0] ?? '', 'en', ...Object.keys(words)];
  const found = keys.find(key => words[key]) ?? '';
  return [found, words[found] ?? ''];
};

/** A policy's text in a language, or the nearest that there is. */
export const wordsIn = (words: Words | undefined, lang: string): string => nearest(words, lang)[1];

/** Where the values of a sentence go that are nodes: characters that no text has (private use). */
export const PLACES = ['\uE000', '\uE001'] as const;

/** The parts of a sentence that was made with `PLACES`: its own text, and the values in their places. */
export const fillPlaces = <T>(said: string, ...values: readonly (readonly T[])[]): (string | T)[] =>
  said
    .split(/([\uE000\uE001])/)
    .flatMap((part): readonly (string | T)[] => values[part.charCodeAt(0) - 0xe000] ?? [part]);

/** Texts one after another, as a list in a sentence. */
export const listed = <T>(items: readonly T[]): (string | T)[] =>
  items.flatMap(item => [', ', item]).slice(1);

/** The same parts, with text beside text as one: a screen reader may stop at the end of each. */
export const joinText = <T>(parts: readonly (string | T)[]): (string | T)[] => {
  const joined: (string | T)[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (typeof part === 'string' && typeof last === 'string') joined.splice(-1, 1, last + part);
    else joined.push(part);
  }
  return joined;
};
