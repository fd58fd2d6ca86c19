import { revealText as text } from './enquiry-form.reveal.text.js';
import { conditionIn, readValues } from './form-fields.js';
import { isMet } from './rules.js';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | HTMLFieldSetElement;

const conditional = (form: HTMLFormElement) =>
  form.querySelectorAll<HTMLElement>('[data-show-when]');

const controlsIn = (block: HTMLElement): Control[] => [
  ...(block.matches('fieldset') ? [block] : []),
  ...block.querySelectorAll<Control>('input, textarea, select'),
];

/**
 * Shows a question only where the answer that it hangs on was given. One that is hidden is disabled
 * with it, which is what leaves it out of the checks, of FormData and of a native post alike, and it
 * keeps what was typed for when it is shown again.
 */
export class Reveal {
  readonly #form: HTMLFormElement;
  readonly #lang: () => string;
  readonly #status = document.createElement('div');
  #said: readonly [blocks: HTMLElement[], words: (labels: string) => string] | undefined;

  constructor(form: HTMLFormElement, lang: () => string) {
    this.#form = form;
    this.#lang = lang;
    this.#status.className = 'police-visually-hidden';
    this.#status.setAttribute('role', 'status');
    form.append(this.#status);
    form.addEventListener('change', () => this.#update(true));
    // A draft that is put back, which nobody asked to hear of.
    form.addEventListener('police-draft', () => this.#update(false));
    // After the values are back at what was printed.
    form.addEventListener('reset', () => {
      setTimeout(() => {
        this.#said = undefined;
        this.#status.textContent = '';
        this.#update(false);
      });
    });
    // A browser fills a form in again once a page is loaded (HTML, "restore persisted state") and tells
    // nobody; one that it kept whole comes back with what shows as it was.
    if (document.readyState !== 'complete') {
      window.addEventListener('pageshow', () => this.#update(false), { once: true });
    }
    this.#update(false);
  }

  /** From the top down: a question may hang on one that has just been hidden. */
  #update(aloud: boolean): void {
    const shown: HTMLElement[] = [];
    const hidden: HTMLElement[] = [];
    for (const block of conditional(this.#form)) {
      const condition = conditionIn(block.dataset['showWhen']);
      const known =
        condition && this.#form.querySelector(`[name="${CSS.escape(condition.field)}"]`);
      const asked = !known || isMet(condition, readValues(this.#form));
      if (block.hidden === asked) (asked ? shown : hidden).push(block);
      this.#set(block, asked);
    }
    if (aloud && shown.length + hidden.length > 0) {
      this.#said = shown.length > 0 ? [shown, text.asked] : [hidden, text.notAsked];
      this.languageChanged();
    }
  }

  /** Not the eye alone hears of it (WCAG 4.1.3); the focus stays where it is (3.2.2). */
  languageChanged(): void {
    if (!this.#said) return;
    const [blocks, words] = this.#said;
    const labels = blocks.map(
      block => block.querySelector('legend, label')?.firstChild?.textContent?.trim() ?? '',
    );
    this.#status.lang = this.#lang();
    this.#status.textContent = words(labels.join('; '));
  }

  #set(block: HTMLElement, asked: boolean): void {
    block.hidden = !asked;
    block.toggleAttribute('data-asked', asked);
    // All of them: Firefox keeps what script disabled over a reload (bugzilla 654072), and would not say
    // which of them a page disabled itself.
    for (const control of controlsIn(block)) control.disabled = !asked;
  }
}
