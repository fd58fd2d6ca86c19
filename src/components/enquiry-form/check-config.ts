import type { EnquiryFormConfig } from './config.js';
import { errorWords } from './error-words.js';
import { factsOf } from './field-facts.js';
import type { FieldError, Values } from './rules.js';
import { checkEnquiry } from './rules.js';
import { usableFields } from './usable-fields.js';

/** An error as an endpoint answers it, in words. */
export interface SaidError extends FieldError {
  readonly detail: string;
}

/** Judges an enquiry by a configuration, as the page does, and says what is wrong in its words. */
export const checkConfig = (
  config: EnquiryFormConfig,
  values: Values,
  lang: string,
  today?: string,
): SaidError[] => {
  const fields = usableFields(config);
  const found = checkEnquiry({ fields }, values, today);
  return fields.flatMap(field => {
    const error = found.find(({ name }) => name === field.name);
    return error ? [{ ...error, detail: errorWords(error, factsOf(field, lang)) }] : [];
  });
};
