import { toDom } from '../../../internal/markup/to-dom.js';
import { readFields } from '../form-fields.js';
import { leave } from '../leave.js';
import { prefixTitle } from '../page-title.js';
import { submitters } from '../submitters.js';
import { sync } from '../sync.js';
import { givenAnswers } from './given-answers.js';
import { HistoryStep } from './history-step.js';
import { reviewMarkup } from './review.markup.js';
import { reviewText as text } from './review.text.js';

/** What stays in view, with the button that sends: how sending goes. */
const STAYS = '.police-panel, .police-progress, .police-review, [role="status"]';

const submitter = (form: HTMLElement) => submitters(form)[0];

/** The second press of a double one, on the button that was pressed before. */
const refuseSecond = (event: MouseEvent): void => {
  if (event.detail > 1) event.preventDefault();
};

/**
 * The step between the check and the sending: the same form with its fields hidden and a list of the
 * answers in their place, so that nothing is copied and nothing can get lost on the way back. The button
 * stays too: a screen reader that finds it gone does not say where the focus went.
 */
export class Review {
  readonly #form: HTMLFormElement;
  readonly #lang: () => string;
  readonly #left: () => void;
  readonly #section = document.createElement('div');
  readonly #history = new HistoryStep();
  #covered: HTMLElement[] = [];
  #open = false;
  /** What showed before goes now, and not in a moment. */
  #settle = (): void => undefined;

  /** @param left - called when the visitor went back to the form */
  constructor(form: HTMLFormElement, lang: () => string, left: () => void) {
    this.#form = form;
    this.#lang = lang;
    this.#left = left;
    this.#section.className = 'police-review';
  }

  get open(): boolean {
    return this.#open;
  }

  show(): void {
    this.#settle();
    this.#open = true;
    this.#section.replaceChildren(...this.#describe().map(part => toDom(part)));
    // Questions that hang on others are shown again by a page that comes back from the history.
    window.addEventListener('pageshow', this.#cover);
    const button = submitter(this.#form);
    button?.addEventListener('click', refuseSecond);
    this.#form.insertBefore(this.#section, this.#pathTo(button)[0] ?? null);
    this.render();
    this.#history.enter(this.#back);
    const heading = this.#section.querySelector('h2');
    this.#settle = leave(this.#uncovered, this.#cover);
    heading?.focus();
    // With the list below it in view, and not behind what stands at the foot of the window (2.4.11).
    heading?.scrollIntoView();
  }

  /** From a child of the form down to what stands in it. */
  #pathTo(part: Element | undefined): Element[] {
    const path: Element[] = [];
    for (let node = part; node && node !== this.#form; node = node.parentElement ?? undefined) {
      path.unshift(node);
    }
    return path;
  }

  /** All beside the way to the button, but for what stays. */
  get #uncovered(): HTMLElement[] {
    const kept = this.#pathTo(submitter(this.#form));
    return [this.#form, ...kept.slice(0, -1)]
      .flatMap(place => [...place.children])
      .filter(part => part instanceof HTMLElement)
      .filter(part => !part.hidden && !kept.includes(part) && !part.matches(STAYS));
  }

  readonly #cover = (): void => {
    const parts = this.#uncovered;
    for (const part of parts) part.hidden = true;
    this.#covered.push(...parts);
  };

  /** Brings the list in line with the language on show. */
  render(): void {
    if (!this.open) return;
    this.#section.lang = this.#lang();
    sync(this.#section, this.#describe());
    prefixTitle(text.prefix);
    for (const link of this.#section.querySelectorAll<HTMLElement>('.police-change')) {
      link.onclick = this.#change;
    }
  }

  /** The form is back as it was; who has the focus, and what the title says, is the caller's to say. */
  close(): void {
    if (!this.open) return;
    this.#settle();
    this.#open = false;
    this.#history.leave();
    window.removeEventListener('pageshow', this.#cover);
    submitter(this.#form)?.removeEventListener('click', refuseSecond);
    this.#settle = leave([this.#section], () => {
      this.#section.remove();
      this.#section.replaceChildren();
    });
    for (const part of this.#covered.splice(0)) part.hidden = false;
  }

  /** Nothing of the list stays in the page. */
  drop(): void {
    this.close();
    this.#settle();
  }

  #describe() {
    return reviewMarkup(givenAnswers(readFields(this.#form)));
  }

  /** On its way: what was sent is not to be changed meanwhile. */
  get #held(): boolean {
    return submitter(this.#form)?.ariaDisabled === 'true';
  }

  readonly #back = (): void => {
    if (this.#held) this.#history.enter(this.#back);
    else this.#goBack(submitter);
  };

  #goBack(place: (form: HTMLFormElement) => HTMLElement | null | undefined): void {
    this.close();
    prefixTitle('');
    this.#left();
    place(this.#form)?.focus({ preventScroll: true });
  }

  readonly #change = (event: MouseEvent): void => {
    event.preventDefault();
    if (this.#held) return;
    const id = (event.currentTarget as Element).getAttribute('href')?.slice(1);
    this.#goBack(form => {
      const field = readFields(form).find(({ control }) => control.id === id);
      (field?.heading ?? field?.control)?.scrollIntoView();
      return field?.control;
    });
  };
}
