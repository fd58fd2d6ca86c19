import { errorText } from './enquiry-form.errors.text.js';
import { fieldErrorMarkup, summaryAttributes, summaryMarkup } from './error-markup.js';
import type { ShownError, ShownFault } from './error-words.js';
import { errorOf, errorWords } from './error-words.js';
import type { FormField } from './form-fields.js';
import { readFields } from './form-fields.js';
import { headingOf } from './form-heading.js';
import { prefixTitle } from './page-title.js';
import { sync } from './sync.js';

const addToken = (element: Element, attribute: string, token: string): void => {
  const tokens = (element.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean);
  if (!tokens.includes(token)) element.setAttribute(attribute, [...tokens, token].join(' '));
};

const markInvalid = (element: Element, fault: ShownFault | undefined): void => {
  if (fault) element.setAttribute('aria-invalid', 'true');
  else element.removeAttribute('aria-invalid');
};

/** The boxes that are wrong: those that are named, or all. */
const wrongControls = ({ name, controls }: FormField, parts?: readonly string[]) =>
  controls.filter(control => !parts || parts.includes(control.name.slice(name.length + 1)));

/** The summary and the errors beside the fields; made where a pasted form has no place for them. */
export class ErrorView {
  readonly #form: HTMLFormElement;
  readonly #lang: () => string;

  constructor(form: HTMLFormElement, lang: () => string) {
    this.#form = form;
    this.#lang = lang;
    this.#takeLinks();
  }

  /** Shows errors in the order of the fields; those that name no field come last and lead to the form. */
  show(errors: readonly ShownError[], fields: readonly FormField[] = readFields(this.#form)): void {
    const names = new Set<string>();
    const placed = fields.flatMap(field => {
      const error = errorOf(field, errors);
      names.add(field.name);
      for (const { name } of field.controls) names.add(name);
      const words = error && errorWords(error, { ...field, lang: this.#lang() });
      this.#showBeside(field, words === undefined ? undefined : { words, parts: error?.parts });
      if (words === undefined) return [];
      const first = error?.parts ? wrongControls(field, error.parts)[0] : undefined;
      return [{ words, target: this.#idOf(first ?? field.control) }];
    });
    const unplaced = errors
      .filter(({ name }) => !names.has(name))
      .map(error => ({ words: errorWords(error), target: this.#prefix }));
    const entries = [...placed, ...unplaced];
    const summary = this.#summary();
    summary.hidden = entries.length === 0;
    summary.lang = this.#lang();
    sync(summary, entries.length > 0 ? summaryMarkup(this.#prefix, entries) : []);
    this.#takeLinks();
    prefixTitle(entries.length > 0 ? errorText.prefix : '');
  }

  focusSummary(): void {
    const summary = this.#summary();
    summary.tabIndex = -1;
    summary.focus();
  }

  #summary(): HTMLElement {
    let summary = this.#form.querySelector<HTMLElement>('.police-summary');
    if (!summary) this.#form.prepend((summary = document.createElement('div')));
    for (const [name, value] of Object.entries(summaryAttributes(this.#prefix))) {
      summary.setAttribute(name, value);
    }
    return summary;
  }

  get #prefix(): string {
    this.#form.id ||= 'enquiry';
    return this.#form.id;
  }

  #idOf(control: HTMLElement): string {
    control.id ||= `${this.#prefix}-${control.getAttribute('name') ?? ''}`;
    return control.id;
  }

  #showBeside(field: FormField, fault: ShownFault | undefined): void {
    const { control, owner } = field;
    const id = `${this.#idOf(owner === control ? control : owner.id ? owner : control)}-error`;
    let error = this.#form.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`);
    // Nothing was shown and nothing is to be: each attribute written would cost the page its styles anew.
    if (!fault && (!error || error.hidden)) return;
    error ??= this.#makePlace(field, id);
    error.hidden = !fault;
    error.lang = this.#lang();
    sync(error, fault ? fieldErrorMarkup(fault.words) : []);
    addToken(owner, 'aria-describedby', id);
    if (owner === control || owner.getAttribute('role') === 'radiogroup') markInvalid(owner, fault);
    else {
      // A plain fieldset is a `group`, which can't be invalid (WAI-ARIA 1.2).
      owner.classList.toggle('police-wrong', fault !== undefined);
      if (field.type !== 'date') return;
      const wrong = fault ? wrongControls(field, fault.parts) : [];
      for (const box of field.controls) markInvalid(box, wrong.includes(box) ? fault : undefined);
    }
  }

  /** For the error of a pasted form that has no place for it. */
  #makePlace({ control, owner, heading }: FormField, id: string): HTMLElement {
    const made = Object.assign(document.createElement('p'), { id, className: 'police-error' });
    if (owner === control) control.before(made);
    else if (heading) heading.after(made);
    else owner.prepend(made);
    return made;
  }

  /** On each link: a form that listened for clicks would be read out as "clickable". */
  #takeLinks(): void {
    for (const link of this.#form.querySelectorAll<HTMLElement>('.police-summary a')) {
      link.onclick = this.#followLink;
    }
  }

  /** Goes to the field with its label in view, and leaves the address alone. */
  readonly #followLink = (event: MouseEvent): void => {
    const id = (event.currentTarget as Element).getAttribute('href')?.slice(1) ?? '';
    const fields = readFields(this.#form);
    const field = fields.find(({ controls }) => controls.some(control => control.id === id));
    const target = field
      ? (field.controls.find(control => control.id === id) ?? field.control)
      : headingOf(this.#form);
    if (!field) {
      if (id !== this.#form.id) return;
      target.tabIndex = -1;
    }
    event.preventDefault();
    // At once, also on a page that scrolls smoothly: the second begins where the first has ended.
    (field?.heading ?? target).scrollIntoView({ behavior: 'instant' });
    target.focus({ preventScroll: true });
    // Words longer than the window would keep the field out of it (WCAG 2.4.7).
    target.scrollIntoView({ behavior: 'instant', block: 'nearest' });
  };
}
