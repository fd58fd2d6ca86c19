import { EnquiryErrorEvent } from './enquiry-form.events.js';
import type { ShownError } from './error-words.js';
import { readFields } from './form-fields.js';
import type { Answer } from './sending/answers.js';

/** What a refusal has against the form; it may name nothing. */
export const refusedFields = ({ reason, errors = [] }: Answer): readonly ShownError[] => {
  if (reason !== 'validation') return [];
  return errors.length > 0 ? errors : [{ name: '', code: 'invalid' }];
};

/** Names and codes that this form knows: an endpoint's own could hold anything. */
export const errorEvent = (answer: Answer, form: HTMLFormElement): EnquiryErrorEvent => {
  const known = new Set(readFields(form).map(({ name }) => name));
  const fields = refusedFields(answer)
    .filter(({ name }) => known.has(name))
    .map(({ name, code }) => ({ name, code: /^[a-z-]{1,30}$/.test(code) ? code : 'invalid' }));
  return new EnquiryErrorEvent(answer.reason, answer.status, fields);
};
