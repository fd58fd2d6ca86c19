import type { FieldFacts } from './error-words.js';
import type { ErrorCode, FieldRule } from './rules.js';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** A field of a form in the page, pasted or written by us: what it asks for and where it is. */
export interface FormField extends FieldRule, FieldFacts {
  readonly limit: number;
  /** Takes the focus: the control itself, or the first one of a group. */
  readonly control: Control;
  /** What the error belongs to: the control, or the `fieldset` round a group. */
  readonly owner: HTMLElement;
  /** Comes into view with the control. */
  readonly heading: HTMLElement | undefined;
}

const CODES: readonly ErrorCode[] = ['required', 'invalid', 'too-long', 'not-offered'];
const OURS = new Set(['website_address']);
const NOT_ASKED = new Set(['hidden', 'submit', 'button', 'image', 'reset', 'file']);

const typeOf = (control: Control): string => {
  if (control instanceof HTMLTextAreaElement) return 'textarea';
  if (control instanceof HTMLSelectElement) return 'select';
  if (control.type === 'radio') return 'radios';
  return ['email', 'tel', 'checkbox'].includes(control.type) ? control.type : 'text';
};

const labelText = (label: Element | undefined): string =>
  Array.from(label?.childNodes ?? [])
    .filter(node => !(node instanceof Element && node.matches('.police-optional')))
    .map(node => node.textContent)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

const optionsOf = (control: Control, group: readonly Control[]): { value: string }[] =>
  [...(control instanceof HTMLSelectElement ? control.options : group)].map(({ value }) => ({
    value,
  }));

const conditionOf = (owner: HTMLElement): Pick<FieldRule, 'requiredWhen'> => {
  const [field, value] = (owner.dataset['requiredWhen'] ?? '').split('=');
  return field && value ? { requiredWhen: { field, value } } : {};
};

const fieldOf = (group: readonly [Control, ...Control[]]): FormField => {
  const [control] = group;
  const type = typeOf(control);
  const fieldset = type === 'radios' ? control.closest('fieldset') : null;
  const owner = fieldset ?? control;
  const heading = fieldset?.querySelector('legend') ?? control.labels?.[0];
  const chosen = type === 'radios' || type === 'select' || type === 'checkbox';
  return {
    name: control.name,
    type,
    control,
    owner,
    heading,
    label: labelText(heading),
    required: group.some(({ required }) => required) || owner.ariaRequired === 'true',
    limit: Number(owner.dataset['limit'] ?? Infinity),
    messages: Object.fromEntries(
      CODES.flatMap(code => {
        const words = owner.getAttribute(`data-error-${code}`);
        return words ? [[code, words]] : [];
      }),
    ),
    ...conditionOf(owner),
    ...(chosen ? { options: optionsOf(control, group) } : {}),
  };
};

/**
 * Reads the fields off a form, in the order of the DOM. `required`, `aria-required`, `data-limit`,
 * `data-required-when="reply_by=email"` and `data-error-<code>` say the rules, so that an author's own
 * HTML has the same checks as ours.
 */
export const readFields = (form: HTMLFormElement): FormField[] => {
  const groups = new Map<string, [Control, ...Control[]]>();
  for (const control of form.querySelectorAll<Control>('input, textarea, select')) {
    const { name, type } = control;
    if (!name || OURS.has(name) || NOT_ASKED.has(type) || control.matches(':disabled')) continue;
    const group = groups.get(name);
    if (group) group.push(control);
    else groups.set(name, [control]);
  }
  return [...groups.values()].map(fieldOf);
};

/** The first value of each field; a name that a form has no value for is left out. */
export const readValues = (form: HTMLFormElement): Record<string, string> => {
  const values = Object.create(null) as Record<string, string>;
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') values[name] ??= value;
  }
  return values;
};
