import { holdChoices } from './hold-choices.js';
import { submitters } from './submitters.js';

/** What can be held `readonly`; not a file, which is locked by its own list. */
const typedFields = (form: HTMLFormElement) =>
  form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'textarea:not([readonly]), input:not([readonly], [type="hidden"], [type="radio"], [type="checkbox"])',
  );
/** What would lead to a change of what is on its way. */
const changers = (form: HTMLFormElement) => form.querySelectorAll('.police-change');

/**
 * On its way: all answers stay as they are, the button is taken off without losing focus.
 *
 * @returns what lets go
 */
export const holdAnswers = (form: HTMLFormElement): (() => void) => {
  const typed = [...typedFields(form)];
  const buttons = [...submitters(form), ...changers(form)];
  const letChoose = holdChoices(form);
  for (const control of typed) control.readOnly = true;
  for (const button of buttons) button.ariaDisabled = 'true';
  return () => {
    for (const control of typed) control.readOnly = false;
    for (const button of buttons) button.ariaDisabled = null;
    letChoose();
  };
};
