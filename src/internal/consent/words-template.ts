import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { Words } from './policy.js';
import { fillPlaces, listed, nearest, PLACES } from './words.js';

export const [PLACE] = PLACES;

/** The same as `wordsNode`, for templates. */
export const wordsTemplate = (words: Words | undefined, lang: string): TemplateResult => {
  const [found, text] = nearest(words, lang);
  return html`<bdi lang=${found ?? nothing}>${text}</bdi>`;
};

/** A sentence (made with `PLACE`) round texts of the policy, which are listed in it. */
export const sentenceTemplate = (said: string, ...texts: readonly unknown[]): unknown[] =>
  fillPlaces(said, listed(texts));
