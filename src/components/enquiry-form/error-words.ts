import { errorText } from './enquiry-form.errors.text.js';
import type { ErrorCode } from './rules.js';
import { showNumber } from './show-number.js';

/** What the words for an error depend on. */
export interface FieldFacts {
  readonly type: string;
  readonly label: string;
  readonly limit: number;
  /** The site's own words by code. */
  readonly messages: Readonly<Partial<Record<ErrorCode, string>>>;
}

/** An error of ours (a code) or of the endpoint (which may bring its words). */
export interface ShownError {
  readonly name: string;
  readonly code: string;
  readonly detail?: string;
}

/** One text an error, the same in the summary and beside the field. */
export const errorWords = (error: ShownError, field?: FieldFacts): string => {
  if (error.detail) return error.detail;
  if (!field) return errorText.form;
  const { type, label, limit, messages } = field;
  const own = Object.hasOwn(messages, error.code) ? messages[error.code as ErrorCode] : undefined;
  if (own) return own;
  switch (error.code) {
    case 'required':
      return errorText.required(label);
    case 'too-long':
      return Number.isFinite(limit)
        ? errorText.tooLong(label, showNumber(limit))
        : errorText.invalid(label);
    case 'not-offered':
      return errorText.notOffered(label);
    default:
      if (type === 'email') return errorText.email;
      return type === 'tel' ? errorText.phone : errorText.invalid(label);
  }
};
