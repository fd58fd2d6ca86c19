import { errorText } from './enquiry-form.errors.text.js';
import { fieldErrorMarkup, summaryAttributes, summaryMarkup } from './error-markup.js';
import type { ShownError } from './error-words.js';
import { errorWords } from './error-words.js';
import type { FormField } from './form-fields.js';
import { readFields } from './form-fields.js';
import { prefixTitle } from './page-title.js';
import { sync } from './sync.js';

const addToken = (element: Element, attribute: string, token: string): void => {
  const tokens = (element.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean);
  if (!tokens.includes(token)) element.setAttribute(attribute, [...tokens, token].join(' '));
};

/** The summary and the errors beside the fields; made where a pasted form has no place for them. */
export class ErrorView {
  readonly #form: HTMLFormElement;
  readonly #lang: () => string;

  constructor(form: HTMLFormElement, lang: () => string) {
    this.#form = form;
    this.#lang = lang;
    this.#takeLinks();
  }

  /** Shows errors in the order of the fields; those that name no field come last, without a link. */
  show(errors: readonly ShownError[]): void {
    const fields = readFields(this.#form);
    const placed = fields.flatMap(field => {
      const error = errors.find(({ name }) => name === field.name);
      const words = error && errorWords(error, field);
      this.#showBeside(field, words);
      return words ? [{ words, target: this.#idOf(field.control) }] : [];
    });
    const names = new Set(fields.map(({ name }) => name));
    const unplaced = errors.filter(({ name }) => !names.has(name));
    const entries = [...placed, ...unplaced.map(error => ({ words: errorWords(error) }))];
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
    return this.#form.id || 'enquiry';
  }

  #idOf(control: HTMLElement): string {
    control.id ||= `${this.#prefix}-${control.getAttribute('name') ?? ''}`;
    return control.id;
  }

  #showBeside({ control, owner, heading }: FormField, words: string | undefined): void {
    const id = `${this.#idOf(owner === control ? control : owner.id ? owner : control)}-error`;
    let error = this.#form.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`);
    if (!words && !error) return;
    if (!error) {
      error = Object.assign(document.createElement('p'), { id, className: 'police-error' });
      if (owner === control) control.before(error);
      else if (heading) heading.after(error);
      else owner.prepend(error);
    }
    error.hidden = !words;
    error.lang = this.#lang();
    sync(error, words ? fieldErrorMarkup(words) : []);
    addToken(owner, 'aria-describedby', id);
    // A plain fieldset is a `group`, which can't be invalid (WAI-ARIA 1.2).
    if (owner !== control && owner.getAttribute('role') !== 'radiogroup') return;
    if (words) owner.setAttribute('aria-invalid', 'true');
    else owner.removeAttribute('aria-invalid');
  }

  /** On each link: a form that listened for clicks would be read out as "clickable". */
  #takeLinks(): void {
    for (const link of this.#form.querySelectorAll<HTMLElement>('.police-summary a')) {
      link.onclick = this.#followLink;
    }
  }

  /** Goes to the field with its label in view, and leaves the address alone. */
  readonly #followLink = (event: MouseEvent): void => {
    const id = (event.currentTarget as Element).getAttribute('href')?.slice(1);
    const field = readFields(this.#form).find(({ control }) => control.id === id);
    if (!field) return;
    event.preventDefault();
    (field.heading ?? field.control).scrollIntoView();
    field.control.focus({ preventScroll: true });
  };
}
