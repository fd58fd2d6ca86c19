import type { FieldFacts } from './error-words.js';
import type { Condition, ErrorCode, FieldRule, Values } from './rules.js';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** A field of a form in the page, pasted or written by us: what it asks for and where it is. */
export interface FormField extends FieldRule, Omit<FieldFacts, 'lang'> {
  readonly limit: number;
  /** Takes the focus: the control itself, or the first one of a group. */
  readonly control: Control;
  /** All of a group. */
  readonly controls: readonly Control[];
  /** What the error belongs to: the control, or the `fieldset` round a group. */
  readonly owner: HTMLElement;
  /** Comes into view with the control. */
  readonly heading: HTMLElement | undefined;
}

const OURS = new Set(['website_address']);
const NOT_ASKED = new Set(['hidden', 'submit', 'button', 'image', 'reset']);

/** The `fieldset` that says that it is one field, whatever its boxes are called. */
const GROUP = '[data-field]';

const typeOf = (controls: readonly [Control, ...Control[]], group: HTMLElement | null): string => {
  const [control, ...more] = controls;
  const said = (group ?? control).dataset['type'];
  if (said) return said;
  if (control instanceof HTMLTextAreaElement) return 'textarea';
  if (control instanceof HTMLSelectElement) return 'select';
  if (control.type === 'radio') return 'radios';
  if (control.type === 'checkbox') return more.length > 0 ? 'checkboxes' : 'checkbox';
  return ['email', 'tel', 'file'].includes(control.type) ? control.type : 'text';
};

const labelText = (label: Element | undefined): string =>
  Array.from(label?.childNodes ?? [])
    .filter(node => !(node instanceof Element && node.matches('.police-optional')))
    .map(node => node.textContent)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

const OFFERS = new Set(['radios', 'select', 'checkbox', 'checkboxes', 'consent']);

const optionsOf = (control: Control, group: readonly Control[]): { value: string }[] =>
  [...(control instanceof HTMLSelectElement ? control.options : group)].map(({ value }) => ({
    value,
  }));

/** `topic=careers|other`, as an attribute says a condition. */
export const conditionIn = (text: string | undefined): Condition | undefined => {
  const [, field, value] = /^([^=]+)=(.+)$/s.exec(text ?? '') ?? [];
  return field && value ? { field, value: value.split('|') } : undefined;
};

const conditionsOf = (owner: HTMLElement): Pick<FieldRule, 'requiredWhen' | 'showWhen'> => {
  const { requiredWhen } = owner.dataset;
  const block = owner.closest<HTMLElement>('[data-show-when]');
  const needed = requiredWhen ? conditionIn(requiredWhen) : undefined;
  const asked = block ? conditionIn(block.dataset['showWhen']) : undefined;
  return { ...(needed && { requiredWhen: needed }), ...(asked && { showWhen: asked }) };
};

/** The author's words for errors: `data-error-<code>`. */
const messagesOf = (owner: HTMLElement): Partial<Record<ErrorCode, string>> => {
  const messages: Record<string, string> = {};
  for (const { name, value } of owner.attributes) {
    if (value && name.startsWith('data-error-')) messages[name.slice(11)] = value;
  }
  return messages;
};

const fieldOf = ([name, controls]: [string, [Control, ...Control[]]]): FormField => {
  const [control] = controls;
  const group = control.closest<HTMLElement>(GROUP);
  const type = typeOf(controls, group);
  const grouped = type === 'radios' || type === 'checkboxes';
  const fieldset = group ?? (grouped ? control.closest('fieldset') : null);
  const owner = fieldset ?? control;
  const heading = fieldset?.querySelector('legend') ?? control.labels?.[0];
  const { limit, required, min, max } = owner.dataset;
  return {
    name,
    type,
    control,
    controls,
    owner,
    heading,
    label: labelText(heading),
    required:
      owner.ariaRequired === 'true' ||
      required === 'true' ||
      // Of several boxes each would have to be ticked.
      (type !== 'checkboxes' && controls.some(one => one.required)),
    limit: Number(limit ?? Infinity),
    messages: messagesOf(owner),
    ...(min && { min }),
    ...(max && { max }),
    ...conditionsOf(owner),
    ...(OFFERS.has(type) ? { options: optionsOf(control, controls) } : {}),
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
    const field = control.closest<HTMLElement>(GROUP)?.dataset['field'] ?? name;
    const group = groups.get(field);
    if (group) group.push(control);
    else groups.set(field, [control]);
  }
  return [...groups].map(fieldOf);
};

/** The values of each field; a name that a form has no value for is left out, a file is no more than there. */
export const readValues = (form: HTMLFormElement): Values => {
  const values = Object.create(null) as Record<string, string[]>;
  for (const [name, value] of new FormData(form)) {
    // A file field that was left alone sends one without a name.
    (values[name] ??= []).push(typeof value === 'string' ? value : value.name && 'file');
  }
  return values;
};
