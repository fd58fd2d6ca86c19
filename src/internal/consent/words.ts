import type { Words } from './policy.js';

/** A policy's text in a language: that one, its base, English, or whatever there is. */
export const wordsIn = (words: Words | undefined, lang: string): string => {
  if (typeof words !== 'object') return words ?? '';
  return (
    words[lang] ?? words[lang.split('-')[0] ?? ''] ?? words['en'] ?? Object.values(words)[0] ?? ''
  );
};
