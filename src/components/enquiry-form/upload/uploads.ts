import { warn } from '../../../internal/dev/warn.js';
import type { Outcome, SendOptions } from '../../../internal/http/send.js';
import type { Answer } from '../sending/answers.js';
import type { ShownError } from '../error-words.js';
import type { FieldHost } from './file-field.js';
import { FileField } from './file-field.js';
import { cameBack } from './came-back.js';
import { ProgressView } from './progress-view.js';
import { sendWithProgress } from './send-with-progress.js';
import { uploadText as text } from './upload.text.js';

/** All files of one form: what was chosen, what is wrong with it, and sending it. */
export class Uploads {
  readonly #fields: readonly FileField[];
  readonly #progress: ProgressView;
  /** The page came back with its text, and a browser gives no file back. */
  #mayBeGone: boolean;

  constructor(form: HTMLFormElement, host: FieldHost) {
    const inputs = [...form.querySelectorAll<HTMLInputElement>('input[type="file"][name]')];
    this.#fields = inputs.map(input => new FileField(input, host));
    this.#progress = new ProgressView(form, host.lang);
    this.#mayBeGone = !this.hasFiles && cameBack(form);
    form.addEventListener('reset', () => {
      // The page's own, too: only after the event are its fields empty.
      queueMicrotask(() => {
        for (const field of this.#fields) field.refresh();
      });
    });
    if (form.enctype === 'multipart/form-data') return;
    warn(
      'police-enquiry-form',
      'the form has a file field and lacks enctype="multipart/form-data"; without script no file would go',
    );
    form.enctype = 'multipart/form-data';
  }

  get hasFiles(): boolean {
    return this.#fields.some(({ isEmpty }) => !isEmpty);
  }

  /** At most one error a field. That files may be gone is said once: there may have been none. */
  check(): ShownError[] {
    const [first] = this.#fields;
    if (this.#mayBeGone && !this.hasFiles && first) {
      this.#mayBeGone = false;
      return [first.error('gone', () => text.gone)];
    }
    return this.#fields.flatMap(field => field.check() ?? []);
  }

  /** An answer that refuses a post for its size or kind speaks of its files. */
  explain(answer: Answer): Answer {
    const field = this.#fields.find(({ isEmpty }) => !isEmpty);
    if (answer.reason !== 'too-large' || !field) return answer;
    const { name } = field;
    const error = { name, code: 'too-large', detail: text.refused };
    return { ...answer, reason: 'validation', errors: [error] };
  }

  /**
   * Posts with the files; `undefined` where one can't be read any more, which `check` then says.
   *
   * @param stop - what the button to stop does
   */
  async send(
    url: string,
    options: SendOptions & { readonly body: FormData },
    stop: () => void,
  ): Promise<Outcome | undefined> {
    if (!(await this.#allReadable())) return undefined;
    if (options.signal?.aborted) return { kind: 'aborted' };
    this.#progress.show(stop);
    const onProgress = (sent: number, of: number): void => this.#progress.advance(sent, of);
    const outcome = await sendWithProgress(url, { ...options, onProgress });
    this.#progress.hide();
    // A file that is taken away half way looks like a broken connection.
    return outcome.kind === 'failed' && !(await this.#allReadable()) ? undefined : outcome;
  }

  languageChanged(): void {
    for (const field of this.#fields) field.render();
    this.#progress.render();
  }

  drop(): void {
    this.#progress.hide();
    for (const field of this.#fields) field.drop();
  }

  async #allReadable(): Promise<boolean> {
    const readable = await Promise.all(this.#fields.map(field => field.allReadable()));
    return readable.every(Boolean);
  }
}
