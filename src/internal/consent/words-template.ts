import { html } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { Words } from './policy.js';
import { nearest } from './words.js';

type Part = string | TemplateResult;

/** The same as `wordsNode`, for templates. */
export const wordsTemplate = (words: Words | undefined, lang: string): Part => {
  const [found, text] = nearest(words, lang);
  return found && found !== lang ? html`<bdi lang=${found}>${text}</bdi>` : text;
};
