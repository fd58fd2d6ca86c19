import { h } from '../../../internal/markup/markup.js';
import { sessionStore } from '../../../internal/storage/safe-storage.js';
import { blankForm } from '../blank-form.js';
import { sync } from '../sync.js';
import { isSensitive, putBack, valuesOf } from './draft-fields.js';
import { draftPlace } from './draft-place.js';
import type { DraftRecord } from './draft-record.js';
import { MINUTES, readDraft } from './draft-record.js';
import { draftText as text } from './draft.text.js';

/** After the last key; what is typed while the page goes is kept by `pagehide`. */
const PAUSE = 500;

const keyOf = (form: HTMLFormElement) =>
  form.querySelector<HTMLInputElement>('input[type="hidden"][name="submission_key"]');

/** Keeps what is typed in the tab's own storage for a while, says so, and lets the visitor clear it. */
export class Draft {
  readonly #form: HTMLFormElement;
  readonly #lang: () => string;
  readonly #place: string;
  readonly #notice = document.createElement('div');
  readonly #listening = new AbortController();
  #pause = 0;
  #end = 0;
  #said: (() => string) | undefined;

  constructor(form: HTMLFormElement, lang: () => string) {
    this.#form = form;
    this.#lang = lang;
    this.#place = draftPlace(form);
    this.#notice.className = 'police-draft';
    this.#restore();
    // Where the browser refuses storage nothing is kept, and nothing says that it is.
    this.#notice.hidden = !sessionStore.set(this.#tried, '1');
    sessionStore.remove(this.#tried);
    // Beside the button that sends: nothing above it moves when it comes.
    form.insertBefore(this.#notice, form.querySelector(':scope > .police-panel'));
    this.render();
    const { signal } = this.#listening;
    for (const type of ['input', 'change']) form.addEventListener(type, this.#edited, { signal });
    window.addEventListener('pagehide', this.#keep, { signal });
  }

  get #tried(): string {
    return `${this.#place}?`;
  }

  render(): void {
    this.#notice.lang = this.#lang();
    sync(this.#notice, [
      h('p', {}, text.kept),
      h('p', { role: 'status' }, this.#said?.() ?? ''),
      h('button', { type: 'button', class: 'police-button police-button-plain' }, text.clear),
    ]);
    const button = this.#notice.querySelector('button');
    if (button) button.onclick = this.#clearAll;
  }

  /** Nothing is kept any more; the form stays as it is. */
  clear(): void {
    clearTimeout(this.#pause);
    clearTimeout(this.#end);
    sessionStore.remove(this.#place);
  }

  /** The exit: no trace in storage, and none comes back. */
  drop(): void {
    this.clear();
    this.#listening.abort();
    this.#notice.remove();
  }

  #restore(): void {
    const draft = readDraft(sessionStore.get(this.#place), Date.now());
    if (!draft) {
      this.clear();
      return;
    }
    if (!putBack(this.#form, draft.values)) return;
    const key = keyOf(this.#form);
    // The same message as before: it may have arrived, and is then not to be stored again.
    if (key && /^[\w-]{16,64}$/.test(draft.key)) key.value = draft.key;
    this.#said = () => text.restored;
    this.#endAt(draft.at + MINUTES * 60_000);
  }

  readonly #edited = (): void => {
    clearTimeout(this.#pause);
    this.#pause = window.setTimeout(this.#keep, PAUSE);
  };

  readonly #keep = (): void => {
    const values = valuesOf(this.#form);
    const sensitive = isSensitive(this.#form);
    if (sensitive || values.length === 0) this.clear();
    else {
      const at = Date.now();
      const record: DraftRecord = { at, key: keyOf(this.#form)?.value ?? '', values };
      this.#notice.hidden = !sessionStore.set(this.#place, JSON.stringify(record));
      this.#endAt(at + MINUTES * 60_000);
    }
    this.#say(sensitive ? () => text.sensitive : undefined);
  };

  /** A page that stays open must not keep it longer than one that was left. */
  #endAt(time: number): void {
    clearTimeout(this.#end);
    this.#end = window.setTimeout(() => sessionStore.remove(this.#place), time - Date.now());
  }

  #say(words: (() => string) | undefined): void {
    if (this.#said?.() === words?.()) return;
    this.#said = words;
    this.render();
  }

  readonly #clearAll = (): void => {
    const hidden = [...this.#form.querySelectorAll<HTMLInputElement>('input[type="hidden"]')];
    const kept = hidden.map(({ value }) => value);
    blankForm(this.#form);
    hidden.forEach((input, index) => (input.value = kept[index] ?? ''));
    for (const control of this.#form.querySelectorAll('input, textarea, select')) {
      control.dispatchEvent(new Event('input', { bubbles: true }));
    }
    this.clear();
    this.#say(() => text.cleared);
  };
}
