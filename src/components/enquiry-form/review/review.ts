import { toDom } from '../../../internal/markup/to-dom.js';
import { readFields } from '../form-fields.js';
import { prefixTitle } from '../page-title.js';
import { submitters } from '../submitters.js';
import { sync } from '../sync.js';
import { givenAnswers } from './given-answers.js';
import { HistoryStep } from './history-step.js';
import { reviewMarkup } from './review.markup.js';
import { reviewText as text } from './review.text.js';

/** What stays in view: how sending goes. */
const STAYS = '.police-panel, .police-progress, .police-review, [role="status"]';

const submitter = (place: HTMLElement) => submitters(place)[0];

/**
 * The step between the check and the sending: the same form with its fields hidden and a list of the
 * answers in their place, so that nothing is copied and nothing can get lost on the way back.
 */
export class Review {
  readonly #form: HTMLFormElement;
  readonly #lang: () => string;
  readonly #left: () => void;
  readonly #section = document.createElement('div');
  readonly #history = new HistoryStep();
  #covered: HTMLElement[] = [];

  /** @param left - called when the visitor went back to the form */
  constructor(form: HTMLFormElement, lang: () => string, left: () => void) {
    this.#form = form;
    this.#lang = lang;
    this.#left = left;
    this.#section.className = 'police-review';
  }

  get open(): boolean {
    return this.#section.isConnected;
  }

  show(): void {
    this.#section.replaceChildren(...this.#describe().map(part => toDom(part)));
    // Questions that hang on others are shown again by a page that comes back from the history.
    window.addEventListener('pageshow', this.#cover);
    // Behind the fields: those that the element wrote are found by their place.
    const panel = this.#form.querySelector(':scope > .police-panel');
    this.#form.insertBefore(this.#section, panel);
    this.render();
    this.#history.enter(this.#back);
    const heading = this.#section.querySelector('h2');
    // Before its neighbours go: a screen reader loses a focus that goes with them.
    heading?.focus();
    this.#cover();
    // With the list below it in view, and not behind what stands at the foot of the window (2.4.11).
    heading?.scrollIntoView();
  }

  readonly #cover = (): void => {
    for (const part of this.#form.children) {
      if (!(part instanceof HTMLElement) || part.hidden || part.matches(STAYS)) continue;
      part.hidden = true;
      this.#covered.push(part);
    }
  };

  /** Brings the list in line with the language on show. */
  render(): void {
    if (!this.open) return;
    this.#section.lang = this.#lang();
    sync(this.#section, this.#describe());
    prefixTitle(text.prefix);
    const button = submitter(this.#section);
    // The second press of a double one, on the button that stood there before.
    if (button) button.onclick = event => event.detail < 2 || event.preventDefault();
    for (const link of this.#section.querySelectorAll<HTMLElement>('.police-change')) {
      link.onclick = this.#change;
    }
  }

  /** The form is back as it was; who has the focus is the caller's to say. */
  close(): void {
    if (!this.open) return;
    this.#history.leave();
    window.removeEventListener('pageshow', this.#cover);
    this.#section.remove();
    this.#section.replaceChildren();
    for (const part of this.#covered.splice(0)) part.hidden = false;
    prefixTitle('');
  }

  #describe() {
    // The form's own button is the first of the two, and says what is done in the page's language.
    const send = submitter(this.#form)?.textContent.trim() ?? '';
    return reviewMarkup(givenAnswers(readFields(this.#form)), send);
  }

  /** On its way: what was sent is not to be changed meanwhile. */
  get #held(): boolean {
    return submitter(this.#section)?.ariaDisabled === 'true';
  }

  readonly #back = (): void => {
    if (this.#held) this.#history.enter(this.#back);
    else this.#goBack(submitter);
  };

  #goBack(place: (form: HTMLFormElement) => HTMLElement | null | undefined): void {
    this.close();
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
