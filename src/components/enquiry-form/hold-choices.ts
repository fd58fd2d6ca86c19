type State = readonly [control: HTMLInputElement | HTMLOptionElement, on: boolean];

const stateOf = (form: HTMLFormElement): State[] => [
  ...[...form.querySelectorAll<HTMLInputElement>('[type="radio"], [type="checkbox"]')].map(
    box => [box, box.checked] as const,
  ),
  ...[...form.querySelectorAll('option')].map(option => [option, option.selected] as const),
];

/**
 * Keeps what is chosen in a form as it is: choices have no `readonly` (HTML), and a disabled control
 * loses the focus. What is chosen meanwhile would show, and not be what was sent.
 *
 * @returns what lets go
 */
export const holdChoices = (form: HTMLFormElement): (() => void) => {
  const states = stateOf(form);
  const putBack = (event: Event): void => {
    if (!(event.target as Element).matches('select, [type="radio"], [type="checkbox"]')) return;
    // Nothing was changed that anybody should hear of.
    event.stopImmediatePropagation();
    for (const [control, on] of states) {
      if (control instanceof HTMLOptionElement) control.selected = on;
      else control.checked = on;
    }
  };
  const release = new AbortController();
  for (const type of ['input', 'change']) {
    form.addEventListener(type, putBack, { capture: true, signal: release.signal });
  }
  return () => release.abort();
};
