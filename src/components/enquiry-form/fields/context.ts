import type { MarkupElement } from '../../../internal/markup/markup.js';
import type { FieldConfig, LocalText } from '../config.js';
import type { ShownFault } from '../error-words.js';
import { readAnswer, type Values } from '../rules.js';

/** What each field of one form is drawn with. */
export interface FieldContext {
  /** All of the form: what a question hangs on is said beside it where no script hides it. */
  readonly fields: readonly FieldConfig[];
  readonly lang: string;
  /** Begins every id of the form. */
  readonly prefix: string;
  /** What was typed. */
  readonly values: Values;
  /** The words of the errors, and the boxes that are wrong, by the name of their field. */
  readonly faults: ReadonlyMap<string, ShownFault>;
  /** It is shown again, with errors of fields or of all. */
  readonly failed: boolean;
}

export type DrawField = (field: FieldConfig, context: FieldContext) => MarkupElement;

/** A text of the site in the language on show, or in the one that it has. */
export const say = (words: LocalText | undefined, lang: string): string => {
  if (words === undefined) return '';
  if (typeof words === 'string') return words;
  return words[lang] ?? words[lang.split('-')[0] ?? ''] ?? words['en'] ?? '';
};

/** A list of tokens, without those that are off. */
export const tokens = (...names: readonly (string | false)[]): string =>
  names.filter(Boolean).join(' ');

export const idOf = ({ prefix }: FieldContext, name: string): string => `${prefix}-${name}`;

/** What was typed, as it was typed. */
export const valueOf = ({ values }: FieldContext, name: string): string => {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  return (typeof value === 'string' ? value : value?.[0]) ?? '';
};

export const isChosen = (field: FieldConfig, { values }: FieldContext, value: string): boolean =>
  readAnswer(field, values).includes(value);
