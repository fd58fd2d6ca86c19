import { send, SLOW } from '../../../internal/http/send.js';
import { newSubmissionKey } from '../../../internal/http/submission-key.js';
import type { Markup } from '../../../internal/markup/markup.js';
import { toDom } from '../../../internal/markup/to-dom.js';
import { blankForm } from '../blank-form.js';
import { leave } from '../leave.js';
import { normalise } from '../normalise.js';
import { sync } from '../sync.js';
import { askedMarkup, offerMarkup, thanksMarkup } from './equality.markup.js';
import { equalityText as text } from './equality.text.js';
import type { Nation } from './questions.js';
import type { EqualityWords } from './words.js';

const fetchWords = async (lang: string): Promise<EqualityWords> =>
  lang.startsWith('cy')
    ? (await import('./words.cy.js')).welsh
    : (await import('./words.en.js')).english;

/**
 * Questions about equality in the receipt of a message that was accepted: offered, never pressed on
 * anybody, sent to an address and with a key of their own. Whatever becomes of them, the receipt stays.
 */
export class Equality {
  readonly #place: Element;
  readonly #lang: () => string;
  readonly #action: string;
  readonly #nation: Nation;
  readonly #key = newSubmissionKey();
  readonly #leaving = new AbortController();
  #words: EqualityWords | undefined;
  #step: 'offer' | 'asked' | 'thanks' | 'gone' = 'offer';
  #said = (): string => '';
  #sending = false;
  /** What showed before goes now, and not in a moment. */
  #settle = (): void => undefined;

  constructor(place: Element, lang: () => string, action: string, nation: string | null) {
    this.#place = place;
    this.#lang = lang;
    this.#action = action;
    this.#nation = nation === 'wales' ? 'wales' : 'england';
    this.render();
  }

  /** Brings what shows in line with the language; what was chosen stays chosen. */
  render(): void {
    this.#settle();
    if (this.#step !== 'asked') {
      sync(this.#place, this.#describe());
      this.#listen();
      return;
    }
    void fetchWords(this.#lang()).then(words => {
      if (this.#step !== 'asked') return;
      this.#words = words;
      sync(this.#place, this.#describe());
      this.#listen();
    });
  }

  /** The exit: nothing that was answered stays, nothing goes out. */
  drop(): void {
    this.#end();
    this.#settle();
  }

  #end(): void {
    this.#leaving.abort();
    const form = this.#place.querySelector('form');
    if (form) blankForm(form);
    this.#show('gone');
  }

  #describe(): Markup[] {
    if (this.#step === 'gone') return [];
    if (this.#step === 'thanks') return thanksMarkup();
    if (this.#step === 'offer' || !this.#words) return offerMarkup();
    const context = { words: this.#words, nation: this.#nation, prefix: 'police-equality' };
    return askedMarkup(context, this.#said(), this.#lang());
  }

  #show(step: 'asked' | 'thanks' | 'gone'): void {
    this.#settle();
    this.#step = step;
    const before = [...this.#place.children];
    this.#settle = leave(before, () => before.forEach(part => part.remove()));
    this.#place.prepend(...this.#describe().map(part => toDom(part)));
    this.#listen();
  }

  #listen(): void {
    for (const button of this.#place.querySelectorAll<HTMLElement>('[data-act]')) {
      button.onclick = () => (button.dataset['act'] === 'yes' ? void this.#ask() : this.#skip());
    }
    const form = this.#place.querySelector('form');
    if (form) form.onsubmit = this.#submit;
  }

  async #ask(): Promise<void> {
    try {
      this.#words = await fetchWords(this.#lang());
    } catch {
      this.#skip();
      return;
    }
    if (this.#step !== 'offer') return;
    this.#show('asked');
    this.#focusHeading();
  }

  /** Focus goes on to what comes next in the receipt, which it can't lose. */
  #skip(): void {
    const next = this.#place.nextElementSibling;
    this.#end();
    if (next instanceof HTMLElement) next.focus();
  }

  #focusHeading(): void {
    this.#place.querySelector('h3')?.focus();
  }

  #say(words: () => string): void {
    this.#said = words;
    const line = this.#place.querySelector('[role="status"]');
    if (line) line.textContent = words();
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!this.#sending) void this.#send(event.currentTarget as HTMLFormElement);
  };

  async #send(form: HTMLFormElement): Promise<void> {
    const body = new FormData();
    for (const [name, value] of new FormData(form)) {
      const clean = typeof value === 'string' ? normalise(value) : '';
      if (clean) body.append(name, clean);
    }
    if ([...body].length === 0) {
      this.#say(() => text.nothing);
      return;
    }
    body.append('submission_key', this.#key);
    body.append('lang', this.#lang());
    this.#sending = true;
    this.#say(() => '');
    const slow = setTimeout(() => this.#say(() => text.sending), SLOW);
    const { signal } = this.#leaving;
    const outcome = await send(this.#action, {
      ...{ body, key: this.#key, lang: this.#lang(), signal },
    });
    clearTimeout(slow);
    this.#sending = false;
    if (signal.aborted) return;
    if (outcome.kind !== 'answered' || !outcome.taken) {
      this.#say(() => text.failed);
      return;
    }
    blankForm(form);
    this.#show('thanks');
    this.#focusHeading();
  }
}
