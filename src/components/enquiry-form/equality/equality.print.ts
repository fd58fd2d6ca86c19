import type { MarkupElement } from '../../../internal/markup/markup.js';
import { h } from '../../../internal/markup/markup.js';
import { questionsMarkup } from './equality.markup.js';
import { equalityText as text } from './equality.text.js';
import type { Nation } from './questions.js';
import type { EqualityWords } from './words.js';

/** Where printed questions go, and whose lists they have. */
export interface EqualityFormConfig {
  /** Where the answers are posted to. */
  readonly action: string;
  /** `england` by default. */
  readonly nation?: Nation;
  /** Begins every id; `equality` by default. */
  readonly idPrefix?: string;
}

/** The questions as a form of their own: for the page after a message that was sent without script. */
export const printedEqualityForm = (
  { action, nation = 'england', idPrefix = 'equality' }: EqualityFormConfig,
  lang: string,
  words: EqualityWords,
): MarkupElement =>
  h(
    'form',
    { class: 'police-form', action, method: 'post', lang },
    questionsMarkup({ words, nation, prefix: idPrefix }),
    h('input', { type: 'hidden', name: 'lang', value: lang }),
    h('button', { type: 'submit', class: 'police-button' }, text.send),
  );
