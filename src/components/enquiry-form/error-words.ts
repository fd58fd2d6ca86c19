import { errorText } from './enquiry-form.errors.text.js';
import type { ErrorCode, FieldRule } from './rules.js';
import { inputNames } from './rules.js';
import { showNumber } from './show-number.js';

/** What the words for an error depend on. */
export interface FieldFacts {
  readonly type: string;
  readonly label: string;
  /** In which a date among the words is written. */
  readonly lang: string;
  readonly limit: number;
  /** The site's own words by code. */
  readonly messages: Readonly<Partial<Record<ErrorCode, string>>>;
  readonly min?: number | string;
  readonly max?: number | string;
}

/** An error of ours (a code) or of the endpoint (which may bring its words). */
export interface ShownError {
  readonly name: string;
  readonly code: string;
  readonly detail?: string;
  /** The boxes that are wrong where a field has several; without them, all are. */
  readonly parts?: readonly string[] | undefined;
}

/** An error as it stands beside its field. */
export interface ShownFault {
  readonly words: string;
  readonly parts?: readonly string[] | undefined;
}

/** The error of a field: an endpoint may name it, or one of its boxes. */
export const errorOf = (
  field: Pick<FieldRule, 'name' | 'type'>,
  errors: readonly ShownError[],
): ShownError | undefined => {
  const whole = errors.find(({ name }) => name === field.name);
  if (whole || field.type !== 'date') return whole;
  const boxes = inputNames(field);
  const box = errors.find(({ name }) => boxes.includes(name));
  return box && { ...box, parts: [box.name.slice(field.name.length + 1)] };
};

type FieldWords = (code: string, facts: FieldFacts) => string | undefined;

/** What is said of one type only; `more-kinds.ts` has the words of those that few forms have. */
const WORDS: Record<string, FieldWords> = {
  email: code => (code === 'invalid' ? errorText.email : undefined),
  tel: code => (code === 'invalid' ? errorText.phone : undefined),
};

/** A form that has fields of further types brings their words. */
export const learnWords = (words: Readonly<Record<string, FieldWords>>): void => {
  Object.assign(WORDS, words);
};

const CHOSEN = new Set(['radios', 'select', 'checkboxes']);

const wordsFor = (code: string, { type, label, limit }: FieldFacts): string => {
  switch (code) {
    case 'required':
      return CHOSEN.has(type) ? errorText.choose(label) : errorText.required(label);
    case 'too-long':
      return Number.isFinite(limit)
        ? errorText.tooLong(label, showNumber(limit))
        : errorText.invalid(label);
    case 'not-offered':
      return errorText.notOffered(label);
    default:
      return errorText.invalid(label);
  }
};

/** One text an error, the same in the summary and beside the field. */
export const errorWords = (error: ShownError, field?: FieldFacts): string => {
  if (error.detail) return error.detail;
  if (!field) return errorText.form;
  const { messages } = field;
  const own = Object.hasOwn(messages, error.code) ? messages[error.code as ErrorCode] : undefined;
  if (own) return own;
  return WORDS[field.type]?.(error.code, field) ?? wordsFor(error.code, field);
};
