import { blankForm } from './blank-form.js';
import { Counter } from './counter.js';
import { EnquiryErrorEvent, EnquirySentEvent, EnquirySubmitEvent } from './enquiry-form.events.js';
import { ErrorView } from './error-view.js';
import type { ShownError } from './error-words.js';
import type { FormField } from './form-fields.js';
import { readFields, readValues } from './form-fields.js';
import type { FormParts } from './form-parts.js';
import { holdAnswers } from './hold-answers.js';
import { prefixTitle } from './page-title.js';
import { errorEvent, refusedFields } from './refused-fields.js';
import { checkEnquiry, readAnswer } from './rules.js';
import type { Answer, FormState } from './sending/answers.js';
import type { Sending } from './sending/sending.js';
import { Submission } from './submission.js';
import type { Uploads } from './upload/uploads.js';

/** What the session needs of its element, which loads it and therefore can't be imported here. */
export interface SessionHost {
  readonly element: HTMLElement;
  readonly form: HTMLFormElement;
  readonly lang: () => string;
  readonly showState: (state: FormState) => void;
  readonly postNatively: () => void;
}

/** One visitor's enquiry from the first check to the receipt: loaded at the first focus or submit. */
export class EnquirySession {
  /** Once what a form with files or steps needs is there, or could not be loaded: it sends without. */
  readonly ready: Promise<unknown>;
  /** On show now. */
  errors: readonly ShownError[] = [];

  readonly #host: SessionHost;
  readonly #errorView: ErrorView;
  readonly #counters: readonly Counter[];
  readonly #submission: Submission;
  #sending: Sending | undefined;
  #loading: Promise<unknown> | undefined;
  #parts: FormParts | undefined;
  #uploads: Uploads | undefined;
  #state: FormState = 'idle';
  /** What was held lets go. */
  #letGo: (() => void) | undefined;
  /** Another one after the exit. */
  #visitor = {};

  constructor(host: SessionHost) {
    const { form, lang } = host;
    this.#host = host;
    this.#errorView = new ErrorView(form, lang);
    this.#counters = [...form.querySelectorAll<HTMLTextAreaElement>('textarea[data-limit]')].map(
      area => new Counter(area, lang),
    );
    this.#submission = new Submission(form);
    form.addEventListener('input', () => void this.#loadSending(), { once: true });
    this.ready = Promise.all([this.#loadParts(), this.#loadUploads()]);
  }

  /**
   * Checks, and sends what passes; nothing while something is on its way already.
   *
   * @returns whether it is taken care of: not where what sends could not be loaded
   */
  async submit(): Promise<boolean> {
    if (this.#isOnItsWay || this.#state === 'sent' || !this.#check()) return true;
    const visitor = this.#visitor;
    if (!this.#sending) await this.#loadSending();
    if (visitor !== this.#visitor) return true;
    if (!this.#sending) return false;
    const { element } = this.#host;
    if (element.hasAttribute('review') && !this.#parts?.reviewing) void this.#review();
    else this.#begin();
    return true;
  }

  /** Nothing that was sent may be changed meanwhile. */
  get #isOnItsWay(): boolean {
    return this.#state === 'sending' || this.#state === 'waiting';
  }

  /** Whether nothing is wrong; shows what is. */
  #check(): boolean {
    const { element, form } = this.#host;
    for (const counter of this.#counters) counter.hush();
    const fields = readFields(form);
    const errors: readonly ShownError[] = [
      ...checkEnquiry({ fields }, readValues(form)),
      ...(this.#uploads?.check() ?? []),
    ];
    this.#sending?.view.clear();
    if (errors.length > 0) {
      this.#parts?.closeReview();
      // Before the summary takes the focus, for which the page is laid out: once, with all that changes.
      this.#setState('invalid');
    }
    this.#showErrors(errors, fields);
    if (errors.length === 0) return true;
    element.dispatchEvent(new EnquiryErrorEvent('invalid', 0, errors));
    return false;
  }

  languageChanged(): void {
    if (this.errors.length > 0) this.#errorView.show(this.errors);
    this.#parts?.languageChanged();
    this.#sending?.view.render();
    this.#uploads?.languageChanged();
    for (const counter of this.#counters) counter.refresh();
  }

  /** The page or the element goes: nothing is sent any more. */
  leave(): void {
    this.#sending?.leave();
    this.#quieten();
  }

  /** The exit: nothing of the visitor's stays in what the session wrote. */
  drop(): void {
    this.#visitor = {};
    this.#sending?.drop();
    this.#parts?.drop();
    this.#uploads?.drop();
    this.#showErrors([]);
    this.#setState('idle');
    this.#quieten();
  }

  #quieten(): void {
    prefixTitle('');
    for (const counter of this.#counters) counter.stop();
  }

  /** At the first answer: from then on the form may go offline, and all that says so is there. */
  readonly #loadSending = (): Promise<unknown> => {
    const { element, form } = this.#host;
    return (this.#loading ??= import('./sending/sending.js').then(
      ({ Sending }) => {
        this.#sending = new Sending({
          ...this.#host,
          submission: this.#submission,
          uploads: () => this.#uploads,
          setState: state => this.#setState(state),
          rest: () => this.#rest(),
          submit: () => void this.submit(),
          accepted: (answer, tries, duration) => this.#finish(answer, tries, duration),
          failed: answer => element.dispatchEvent(errorEvent(answer, form)),
          refused: answer => {
            this.#parts?.closeReview();
            this.#showErrors(refusedFields(answer));
          },
        });
      },
      () => (this.#loading = undefined),
    ));
  };

  /** Review, draft and questions about equality, where the author asked for any. */
  async #loadParts(): Promise<void> {
    const { element } = this.#host;
    const asked = ['review', 'draft', 'equality'].some(name => element.hasAttribute(name));
    if (this.#parts || !asked) return;
    try {
      const { FormParts } = await import('./form-parts.js');
      this.#parts ??= new FormParts({ ...this.#host, reviewLeft: () => this.#backToForm() });
    } catch {
      // The message matters more.
    }
  }

  async #loadUploads(): Promise<void> {
    const { form, lang } = this.#host;
    if (!form.querySelector('[type="file"]')) return;
    try {
      const { Uploads } = await import('./upload/uploads.js');
      this.#uploads = new Uploads(form, { lang, isLocked: () => this.#isOnItsWay });
    } catch {
      // The endpoint judges them all the same.
    }
  }

  async #review(): Promise<void> {
    // An author's script may have asked for it only now.
    await this.#loadParts();
    // Where the step can't be had, what was pressed says what is done: "Send message".
    if (await this.#parts?.review()) this.#rest();
    else if (this.#state !== 'sending') this.#begin();
  }

  #begin(): void {
    const { element, form } = this.#host;
    const values = readValues(form);
    const filled = readFields(form).filter(field => readAnswer(field, values).length > 0).length;
    if (element.dispatchEvent(new EnquirySubmitEvent(filled))) this.#sending?.begin();
    else this.#rest();
  }

  #setState(state: FormState): void {
    this.#state = state;
    if (this.#isOnItsWay) this.#letGo ??= holdAnswers(this.#host.form);
    else {
      this.#letGo?.();
      this.#letGo = undefined;
    }
    this.#host.showState(state);
  }

  /** Nothing is on its way: the form, or the list of its answers, waits for the visitor. */
  #rest(): void {
    this.#setState(this.#parts?.reviewing ? 'review' : 'idle');
  }

  #backToForm(): void {
    this.#sending?.view.clear();
    this.#rest();
  }

  #showErrors(errors: readonly ShownError[], fields?: readonly FormField[]): void {
    this.errors = errors;
    this.#errorView.show(errors, fields);
    if (errors.length > 0) this.#errorView.focusSummary();
  }

  #finish(answer: Answer, tries: number, duration: number): void {
    const { element, form } = this.#host;
    const view = this.#sending?.view;
    blankForm(form);
    this.#uploads?.drop();
    this.#parts?.closeReview();
    view?.showReceipt(answer);
    this.#parts?.sent(answer.reference ?? '', view?.receiptPart ?? null);
    // A page that a post was answered with is posted again by Reload.
    history.replaceState(history.state, '');
    element.dispatchEvent(new EnquirySentEvent(tries, duration));
  }
}

/** A session, once all is there that this form needs. */
export const beginSession = async (host: SessionHost): Promise<EnquirySession> => {
  if (host.form.querySelector('[data-type], [type="checkbox"]')) {
    const { learnMoreKinds } = await import('./more-kinds.js');
    learnMoreKinds();
  }
  const session = new EnquirySession(host);
  await session.ready;
  return session;
};
