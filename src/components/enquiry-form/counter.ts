import { countCharacters } from './count.js';
import { counterText } from './enquiry-form.counter.text.js';
import { showNumber } from './show-number.js';

/** Milliseconds without a key before the count is spoken: while typing it would drown the letters. */
const PAUSE = 1000;

/**
 * Counts what is typed into a `textarea` with `data-limit`. The limit in words stays the field's
 * description; one line shows the count, another speaks it after a pause. Nothing stops the typing.
 */
export class Counter {
  readonly #area: HTMLTextAreaElement;
  readonly #lang: () => string;
  readonly #shown = document.createElement('p');
  readonly #spoken = document.createElement('p');
  #timer = 0;

  constructor(area: HTMLTextAreaElement, lang: () => string) {
    this.#area = area;
    this.#lang = lang;
    this.#shown.ariaHidden = 'true';
    this.#shown.className = 'police-count-shown';
    this.#spoken.className = 'police-visually-hidden';
    this.#spoken.setAttribute('role', 'status');
    this.#place().append(this.#shown, this.#spoken);
    area.addEventListener('input', this.#follow);
    this.refresh();
  }

  /** Counts again at once: another language, or values put back. */
  refresh(): void {
    // The place is printed without it, and written anew so in another language.
    this.#shown.parentElement?.classList.add('police-counting');
    this.#shown.textContent = this.#words();
  }

  /** A count that waits for a pause would talk over what is said of a submit. */
  hush(): void {
    clearTimeout(this.#timer);
  }

  stop(): void {
    this.hush();
    this.#spoken.textContent = '';
    this.refresh();
  }

  #place(): Element {
    const area = this.#area;
    const printed = area.parentElement?.querySelector('.police-count');
    const place = printed ?? document.createElement('div');
    place.classList.add('police-count');
    if (!printed) area.after(place);
    return place;
  }

  #words(): string {
    const left = Number(this.#area.dataset['limit']) - countCharacters(this.#area.value);
    this.#shown.classList.toggle('police-count-over', left < 0);
    const say = left < 0 ? counterText.charactersOver : counterText.charactersLeft;
    return say(this.#lang(), Math.abs(left), showNumber(Math.abs(left)));
  }

  readonly #follow = (): void => {
    this.refresh();
    // Not by a method: each key would pay for the call.
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#spoken.textContent = this.#shown.textContent;
    }, PAUSE);
  };
}
