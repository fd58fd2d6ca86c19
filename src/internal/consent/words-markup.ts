import type { Markup } from '../markup/markup.js';
import { h } from '../markup/markup.js';
import type { Words } from './policy.js';
import { nearest } from './words.js';

/**
 * A policy's text as a node. `bdi` and `lang` keep direction and voice where it is in another
 * language than the words round it: English in a page from right to left (WCAG 3.1.2).
 */
export const wordsNode = (words: Words, lang: string): Markup => {
  const [found, text] = nearest(words, lang);
  return h('bdi', { lang: found }, text);
};
