import type { Answer } from './answers.js';
import { sendingText as text } from './enquiry-form.sending.text.js';
import { prefixTitle } from './page-title.js';
import type { PanelAct } from './panel.js';
import { panelMarkup, panelWords } from './panel.js';
import { receiptMarkup } from './receipt.js';
import { sync } from './sync.js';

const make = (className: string, attributes: Readonly<Record<string, string>> = {}) => {
  const element = document.createElement('div');
  element.className = className;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

/** Submit buttons and fields of the form while it is on its way: not to be pressed, not to be edited. */
const lockable = (form: HTMLFormElement) =>
  form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'textarea:not([readonly]), input:not([readonly], [type="hidden"], [type="radio"], [type="checkbox"])',
  );
const submitters = (form: HTMLFormElement) =>
  form.querySelectorAll<HTMLElement>('button:not([type]), [type="submit"], [type="image"]');

/** How sending goes, in the page: a panel below the form, a line for screen readers, the receipt. */
export class AnswerView {
  readonly #form: HTMLFormElement;
  readonly #lang: () => string;
  readonly #panel = make('police-panel', { role: 'group', tabindex: '-1' });
  readonly #status = make('police-visually-hidden', { role: 'status' });
  readonly #receipt = make('police-receipt');
  readonly #act: (name: PanelAct) => void;
  #answer: Answer | undefined;
  #announced = (): string => '';
  #locked: (HTMLInputElement | HTMLTextAreaElement)[] = [];

  constructor(form: HTMLFormElement, lang: () => string, act: (name: PanelAct) => void) {
    this.#form = form;
    this.#lang = lang;
    this.#panel.hidden = true;
    form.append(this.#panel, this.#status);
    this.#act = act;
  }

  /** On its way: the words typed stay as they are, the button is taken off without losing focus. */
  lock(): void {
    if (this.#locked.length > 0) return;
    this.#locked = Array.from(lockable(this.#form));
    for (const control of this.#locked) control.readOnly = true;
    for (const button of submitters(this.#form)) button.ariaDisabled = 'true';
  }

  unlock(): void {
    for (const control of this.#locked.splice(0)) control.readOnly = false;
    for (const button of submitters(this.#form)) button.ariaDisabled = null;
  }

  showSending(): void {
    this.clear();
    this.announce(() => text.sending);
  }

  show(answer: Answer, takeFocus: boolean): void {
    this.#answer = answer;
    this.#panel.hidden = false;
    this.render();
    if (takeFocus) this.#panel.focus();
    else {
      this.announce(() => {
        const { title, body } = this.#words(answer);
        return `${title}. ${body}`;
      });
    }
  }

  countDown(words: string): void {
    const line = this.#panel.querySelector('.police-countdown');
    if (line) line.textContent = words;
  }

  announce(say?: () => string): void {
    this.#announced = say ?? (() => '');
    this.#sayAnnounced();
  }

  #sayAnnounced(): void {
    const words = this.#announced();
    this.#status.lang = this.#lang();
    if (this.#status.textContent !== words) this.#status.textContent = words;
  }

  showReceipt(answer: Answer): void {
    this.clear();
    this.#answer = answer;
    this.announce();
    this.#form.hidden = true;
    this.#form.after(this.#receipt);
    this.render();
    this.#receipt.querySelector('h2')?.focus();
  }

  /** Brings what shows in line with the answer and the language on show. */
  render(): void {
    this.#sayAnnounced();
    const answer = this.#answer;
    if (!answer) return;
    this.#panel.lang = this.#receipt.lang = this.#lang();
    if (answer.state === 'sent') {
      sync(this.#receipt, receiptMarkup(answer.reference ?? '', answer.reason === 'queued'));
      prefixTitle(text.sentPrefix);
      this.#onPress(this.#receipt, () => window.print());
      return;
    }
    const words = this.#words(answer);
    this.#panel.ariaLabel = words.title;
    sync(this.#panel, panelMarkup(answer, words));
    this.#onPress(this.#panel, button => this.#act(button.dataset['act'] as PanelAct));
    const failed = answer.state === 'rejected' || answer.state === 'unsure';
    this.#panel
      .querySelector('.police-panel-help')
      ?.replaceChildren(...(failed ? this.#help() : []));
  }

  /** On each button: round them, a listener would have all of it read out as "clickable". */
  #onPress(place: HTMLElement, act: (button: HTMLElement) => void): void {
    for (const button of place.querySelectorAll('button')) {
      button.onclick = () => act(button);
    }
  }

  /** Takes the panel away; focus in it goes back to the button that sends. */
  clear(): void {
    if (this.#panel.contains(document.activeElement)) submitters(this.#form)[0]?.focus();
    this.#panel.hidden = true;
    this.#answer = undefined;
    this.#panel.replaceChildren();
  }

  /** The reference goes too, and the form is back, empty. */
  drop(): void {
    this.clear();
    this.announce();
    this.#receipt.replaceChildren();
    this.#receipt.remove();
    this.#form.hidden = false;
  }

  #words(answer: Answer) {
    const action = new URL(this.#form.getAttribute('action') ?? '', document.baseURI);
    return panelWords(answer, action.origin !== self.origin);
  }

  /** The force's own other ways to get in touch; its phone for non-emergencies where it gave none. */
  #help(): Node[] {
    const given = this.#form.closest('police-enquiry-form')?.querySelectorAll('[slot="help"]');
    const copies = [...(given ?? [])].map(block => {
      const copy = block.cloneNode(true) as Element;
      copy.removeAttribute('slot');
      for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id');
      return copy;
    });
    if (copies.length > 0) return copies;
    const line = document.createElement('p');
    line.textContent = text.callUs;
    return [line];
  }
}
