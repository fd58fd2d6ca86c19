import { html } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { Words } from './policy.js';
import { fillPlaces, joinText, listed, nearest, PLACES } from './words.js';

export const [PLACE] = PLACES;

type Part = string | TemplateResult;

/** The same as `wordsNode`, for templates. */
export const wordsTemplate = (words: Words | undefined, lang: string): Part => {
  const [found, text] = nearest(words, lang);
  return found && found !== lang ? html`<bdi lang=${found}>${text}</bdi>` : text;
};

/** A sentence (made with `PLACE`) round texts of the policy, which are listed in it. */
export const sentenceTemplate = (said: string, ...texts: readonly (readonly Part[])[]): Part[] =>
  joinText(fillPlaces(said, listed(texts).flat()));
