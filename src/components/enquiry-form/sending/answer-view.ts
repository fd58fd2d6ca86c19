import { SLOW } from '../../../internal/http/send.js';
import type { Answer } from './answers.js';
import { sendingText as text } from './sending.text.js';
import { leave } from '../leave.js';
import { prefixTitle } from '../page-title.js';
import type { PanelAct } from './panel.js';
import { panelMarkup, panelWords } from './panel.js';
import { receiptMarkup } from './receipt.js';
import { shownSubmitter } from '../submitters.js';
import { sync } from '../sync.js';

const make = (className: string, attributes: Readonly<Record<string, string>> = {}) => {
  const element = document.createElement('div');
  element.className = className;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

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
  #counted = (): string => '';
  #slow: ReturnType<typeof setTimeout> | undefined;
  /** Blocks of the page that the panel says in their place. */
  #repeated: HTMLElement[] = [];
  #hideForm = (): void => undefined;

  constructor(form: HTMLFormElement, lang: () => string, act: (name: PanelAct) => void) {
    this.#form = form;
    this.#lang = lang;
    this.#panel.hidden = true;
    form.append(this.#panel, this.#status);
    this.#act = act;
  }

  showSending(): void {
    this.clear();
    this.announce();
    this.#slow = setTimeout(() => this.announce(() => text.sending), SLOW);
  }

  show(answer: Answer, takeFocus: boolean): void {
    this.#answer = answer;
    this.#counted = () => '';
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

  /** The place in the receipt for what comes after it. */
  get receiptPart(): Element | null {
    return this.#receipt.querySelector('.police-equality');
  }

  countDown(say: () => string): void {
    this.#counted = say;
    this.#sayCounted();
  }

  #sayCounted(): void {
    const line = this.#panel.querySelector('.police-countdown');
    if (line) line.textContent = this.#counted();
  }

  announce(say?: () => string): void {
    clearTimeout(this.#slow);
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
    this.#hideForm = leave([this.#form], () => (this.#form.hidden = true));
    this.#answer = answer;
    this.announce();
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
      const print = this.#receipt.querySelector<HTMLElement>('.police-print');
      if (print) print.onclick = () => window.print();
      return;
    }
    const words = this.#words(answer);
    this.#panel.ariaLabel = words.title;
    sync(this.#panel, panelMarkup(answer, words));
    this.#sayCounted();
    this.#onPress(this.#panel, button => this.#act(button.dataset['act'] as PanelAct));
    this.#giveHelpBack();
    const wanted = answer.state !== 'waiting' || answer.reason === 'challenge';
    this.#panel
      .querySelector('.police-panel-help')
      ?.replaceChildren(...(wanted ? this.#help() : []));
  }

  /** On each button: round them, a listener would have all of it read out as "clickable". */
  #onPress(place: HTMLElement, act: (button: HTMLElement) => void): void {
    for (const button of place.querySelectorAll('button')) {
      button.onclick = () => act(button);
    }
  }

  /** Takes the panel away; focus in it goes back to the button that sends. */
  clear(): void {
    if (this.#panel.contains(document.activeElement)) shownSubmitter(this.#form)?.focus();
    this.#panel.hidden = true;
    this.#giveHelpBack();
    this.#answer = undefined;
    this.#panel.replaceChildren();
  }

  #giveHelpBack(): void {
    for (const block of this.#repeated.splice(0)) block.hidden = false;
  }

  /** The reference goes too, and the form is back, empty. */
  drop(): void {
    this.#hideForm();
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

  /**
   * The force's own other ways to get in touch, said where they are wanted and not twice; its phone
   * for non-emergencies where it gave none.
   */
  #help(): Node[] {
    const host = this.#form.closest('police-enquiry-form');
    const given = host?.querySelectorAll<HTMLElement>('[slot="help"]:not([hidden])');
    this.#repeated = [...(given ?? [])];
    const copies = this.#repeated.map(block => {
      const copy = block.cloneNode(true) as HTMLElement;
      block.hidden = true;
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
