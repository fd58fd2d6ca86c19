import type { FormField } from '../form-fields.js';
import { normalise } from '../normalise.js';

/** One line of the list: a question and what was answered, none where it was passed over. */
export interface GivenAnswer {
  readonly label: string;
  readonly answers: readonly string[];
  /** Id of the control that "Change" leads to. */
  readonly target: string;
}

const labelOf = ({ labels }: HTMLInputElement): string => labels?.[0]?.textContent.trim() ?? '';

/** What a person would say that they answered: the words beside a box, the name of a file. */
const answersIn = (control: Element): string[] => {
  if (control instanceof HTMLSelectElement) {
    return [...control.selectedOptions].flatMap(({ value, text }) => (value ? [text] : []));
  }
  if (
    control instanceof HTMLInputElement &&
    (control.type === 'radio' || control.type === 'checkbox')
  ) {
    return control.checked ? [labelOf(control)] : [];
  }
  if (control instanceof HTMLInputElement && control.type === 'file') {
    return Array.from(control.files ?? [], ({ name }) => name);
  }
  const { value } = control as HTMLInputElement | HTMLTextAreaElement;
  return normalise(value) ? [value.trim()] : [];
};

const dateIn = (parts: readonly string[]): string[] => (parts.length > 0 ? [parts.join(' ')] : []);

/** The answers of a form in the order of its fields, as they were typed. */
export const givenAnswers = (fields: readonly FormField[]): GivenAnswer[] =>
  fields.map(({ type, label, control, controls }) => {
    const answers = controls.flatMap(answersIn);
    // The three boxes of a date are one answer.
    return { label, target: control.id, answers: type === 'date' ? dateIn(answers) : answers };
  });
