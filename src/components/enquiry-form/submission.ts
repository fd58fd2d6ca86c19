import { newSubmissionKey } from '../../internal/http/submission-key.js';
import { readFields } from './form-fields.js';
import { normalise } from './normalise.js';

/** What one try after the other sends: the same values under the same key, so that it is kept once. */
export class Submission {
  readonly #form: HTMLFormElement;
  /** The element has made sure of it before the session begins. */
  readonly #key: HTMLInputElement;
  #body = new FormData();
  #renewKey = false;
  #doubtfulKey = '';

  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.#key =
      form.querySelector<HTMLInputElement>('[name="submission_key"]') ??
      document.createElement('input');
    for (const type of ['input', 'change']) form.addEventListener(type, this.#noticeEdit);
  }

  get key(): string {
    return this.#key.value;
  }

  /** Whether a try with this key may have arrived, though no receipt did. */
  get isInDoubt(): boolean {
    return this.#doubtfulKey === this.key;
  }

  doubt(): void {
    this.#doubtfulKey = this.key;
  }

  get body(): FormData {
    return this.#body;
  }

  /** What the form would post by itself, with the values of its fields normalised. */
  read(): void {
    this.#key.value ||= newSubmissionKey();
    const types = new Map(
      readFields(this.#form).flatMap(({ controls, type }) =>
        controls.map(({ name }) => [name, type]),
      ),
    );
    this.#body = new FormData();
    for (const [name, value] of new FormData(this.#form)) {
      const type = types.get(name);
      if (typeof value !== 'string') this.#body.append(name, value);
      else this.#body.append(name, type === undefined ? value : normalise(value, type));
    }
  }

  /** A hidden field whose value ran out goes with the next try as the endpoint wants it. */
  renew(name: string, value: string): void {
    const input = this.#form.querySelector<HTMLInputElement>(
      `input[type="hidden"][name="${CSS.escape(name)}"]`,
    );
    if (!input || input === this.#key) return;
    input.value = value;
    this.#body.set(name, value);
  }

  /** After a definite refusal the same key stands for the refused content: changed content needs another. */
  renewKeyOnEdit(needed: boolean): void {
    this.#renewKey = needed;
  }

  renewKey(): void {
    this.#key.value = newSubmissionKey();
  }

  /** Nothing of the visitor's stays. */
  drop(): void {
    this.#body = new FormData();
  }

  readonly #noticeEdit = (): void => {
    if (!this.#renewKey) return;
    this.#renewKey = false;
    this.renewKey();
  };
}
