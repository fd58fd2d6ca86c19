/**
 * Leaves nothing of a visitor's in a form: what they typed, and what a server printed back into it,
 * to which `reset()` alone would return. Members are called by prototype: a control may be named
 * `reset` (HTML, "named form controls").
 */
export const blankForm = (form: HTMLFormElement): void => {
  for (const control of form.querySelectorAll('input, textarea, option')) {
    if (control instanceof HTMLOptionElement) control.defaultSelected = false;
    else if (control instanceof HTMLTextAreaElement) control.defaultValue = control.value = '';
    else if (control instanceof HTMLInputElement) {
      if (control.type === 'radio' || control.type === 'checkbox') {
        control.defaultChecked = control.checked = false;
      } else if (control.type !== 'submit' && control.type !== 'button') {
        control.value = '';
        control.defaultValue = '';
      }
    }
  }
  HTMLFormElement.prototype.reset.call(form);
};
