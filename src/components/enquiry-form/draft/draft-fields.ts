type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const NOT_KEPT = new Set(['hidden', 'file', 'password', 'submit', 'button', 'image', 'reset']);
const isBox = (control: Control): control is HTMLInputElement =>
  control.type === 'radio' || control.type === 'checkbox';

/** What a draft is made of: what is typed and chosen, without the decoy, files and hidden fields. */
const controlsOf = (form: HTMLFormElement): Control[] =>
  [...form.querySelectorAll<Control>('input, textarea, select')].filter(
    ({ name, type }) => name && name !== 'website_address' && !NOT_KEPT.has(type),
  );

/** Whether a choice is marked as one that nothing may be kept for. */
export const isSensitive = (form: HTMLFormElement): boolean =>
  form.querySelector('option[data-sensitive]:checked, input[data-sensitive]:checked') !== null;

export const valuesOf = (form: HTMLFormElement): (readonly [string, string])[] =>
  controlsOf(form).flatMap(control => {
    const { name, value } = control;
    return value && (!isBox(control) || control.checked) ? [[name, value] as const] : [];
  });

/** Fills in what is still empty, so that nothing typed meanwhile and nothing a server printed is lost. */
export const putBack = (
  form: HTMLFormElement,
  values: readonly (readonly [string, string])[],
): boolean => {
  const controls = controlsOf(form);
  const answered = new Set(valuesOf(form).map(([name]) => name));
  const left = values.filter(([name]) => !answered.has(name));
  const filled = controls.filter(control => {
    const at = left.findIndex(
      ([name, value]) => name === control.name && (!isBox(control) || value === control.value),
    );
    const [, value] = left[at] ?? [];
    if (value === undefined) return false;
    left.splice(at, 1);
    if (isBox(control)) control.checked = true;
    else control.value = value;
    return true;
  });
  // Counts and fields that depend on others follow.
  for (const control of filled) control.dispatchEvent(new Event('input', { bubbles: true }));
  form.dispatchEvent(new Event('police-draft'));
  return filled.length > 0;
};
