import { h } from '../../../internal/markup/markup.js';
import { shownSubmitter } from '../submitters.js';
import { sync } from '../sync.js';
import { uploadText as text } from './upload.text.js';

/** Milliseconds between two shares that are spoken: each would drown the one before. */
const PAUSE = 5000;

/** How far the files are, below the form: a bar, its share in words, and a way to stop. */
export class ProgressView {
  readonly #form: HTMLFormElement;
  readonly #lang: () => string;
  readonly #box = document.createElement('div');
  #share = 0;
  #hasAll = false;
  #spoken = '';
  #spokenAt = 0;
  #stop = (): void => undefined;

  constructor(form: HTMLFormElement, lang: () => string) {
    this.#form = form;
    this.#lang = lang;
    this.#box.className = 'police-progress';
  }

  show(stop: () => void): void {
    this.#stop = stop;
    this.#share = 0;
    this.#hasAll = false;
    this.#spoken = '';
    this.#spokenAt = Date.now();
    this.#form.append(this.#box);
    this.render();
  }

  advance(sent: number, of: number): void {
    this.#share = Math.floor((sent / Math.max(of, 1)) * 100);
    this.#hasAll = sent >= of;
    if (Date.now() - this.#spokenAt >= PAUSE) {
      this.#spokenAt = Date.now();
      this.#spoken = text.share(this.#share);
    }
    this.render();
  }

  render(): void {
    this.#box.lang = this.#lang();
    const label = this.#hasAll ? text.arrived : text.sending;
    sync(this.#box, [
      h('p', {}, label),
      h('progress', { max: 100, 'aria-label': label }, text.share(this.#share)),
      h('p', { 'aria-hidden': 'true' }, text.share(this.#share)),
      h('p', { class: 'police-visually-hidden', role: 'status' }, this.#spoken),
      h('button', { type: 'button', class: 'police-button police-button-plain' }, text.stop),
    ]);
    const [bar, button] = [this.#box.querySelector('progress'), this.#box.querySelector('button')];
    if (bar) bar.value = this.#share;
    if (!button) return;
    button.onclick = this.#stop;
    // What has gone can't be called back.
    if (this.#hasAll) this.#leave(button);
    button.hidden = this.#hasAll;
  }

  hide(): void {
    this.#leave(this.#box);
    this.#box.remove();
  }

  /** Focus in what goes returns to the button that sends. */
  #leave(part: Element): void {
    if (!part.contains(document.activeElement)) return;
    shownSubmitter(this.#form)?.focus();
  }
}
