import type { Words } from './policy.js';

/** A policy's text, and the language that it is in where the policy says: that one, its base, English, or any. */
export const nearest = (
  words: Words | undefined,
  lang: string,
): readonly [string | undefined, string] => {
  if (typeof words !== 'object') return [undefined, words ?? ''];
  for (const key of [lang, lang.split('-')[0] ?? '', 'en', ...Object.keys(words)]) {
    const text = words[key];
    if (text) return [key, text];
  }
  return ['', ''];
};

/** A policy's text in a language, or the nearest that there is. */
export const wordsIn = (words: Words | undefined, lang: string): string => nearest(words, lang)[1];

/** Where the values of a sentence go that are nodes: characters that no text has (private use). */
export const PLACES = ['\uE000', '\uE001', '\uE002'] as const;

/**
 * The parts of a sentence that was made with `PLACES`: its own text, and in each place what goes there.
 * Text beside text is one: a screen reader may stop at the end of each.
 */
export const fillPlaces = <T>(
  said: string,
  ...values: readonly (readonly (string | T)[])[]
): (string | T)[] => {
  const parts: (string | T)[] = [];
  for (const piece of said.split(/([\uE000-\uE002])/)) {
    for (const part of values[piece.charCodeAt(0) - 0xe000] ?? [piece]) {
      const last = parts.at(-1);
      if (typeof part === 'string' && typeof last === 'string')
        parts[parts.length - 1] = last + part;
      else parts.push(part);
    }
  }
  return parts;
};

/** Texts, each of one part or more, one after another as a list in a sentence. */
export const listed = <T>(texts: readonly (readonly T[])[]): (string | T)[] => {
  const list: (string | T)[] = [];
  for (const text of texts) list.push(...(list.length > 0 ? [', '] : []), ...text);
  return list;
};
