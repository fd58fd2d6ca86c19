import type { Markup } from '../markup/markup.js';
import { h } from '../markup/markup.js';
import type { Words } from './policy.js';
import { nearest } from './words.js';

/**
 * A policy's text: where it is in another language than the words round it, a node that keeps its
 * direction and voice (English in a page from right to left, WCAG 3.1.2); else the text alone.
 */
export const wordsNode = (words: Words, lang: string): Markup => {
  const [found, text] = nearest(words, lang);
  return found && found !== lang ? h('bdi', { lang: found }, text) : text;
};
