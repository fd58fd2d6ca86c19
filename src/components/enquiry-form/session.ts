import { send } from '../../internal/http/send.js';
import { newSubmissionKey } from '../../internal/http/submission-key.js';
import { AnswerView } from './answer-view.js';
import type { Answer, FormState } from './answers.js';
import { answerOf } from './answers.js';
import { blankForm } from './blank-form.js';
import { Counter } from './counter.js';
import { EnquiryErrorEvent, EnquirySentEvent, EnquirySubmitEvent } from './enquiry-form.events.js';
import { sendingText as text } from './enquiry-form.sending.text.js';
import { ErrorView } from './error-view.js';
import type { ShownError } from './error-words.js';
import { readFields, readValues } from './form-fields.js';
import { normalise } from './normalise.js';
import { prefixTitle } from './page-title.js';
import type { PanelAct } from './panel.js';
import { givenUp, retryDelay } from './retry.js';
import { checkEnquiry } from './rules.js';

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
  /** On show now. */
  errors: readonly ShownError[] = [];

  readonly #host: SessionHost;
  readonly #errorView: ErrorView;
  readonly #view: AnswerView;
  readonly #counters: Counter[];
  #state: FormState = 'idle';
  #body = new FormData();
  /** The element has made sure of it before the session begins. */
  readonly #key: HTMLInputElement;
  /** Ends the try or the wait that is under way, its timers and its listeners. */
  #phase = new AbortController();
  #renewKey = false;
  #tries = 0;
  #repeats = 0;
  #waited = 0;
  #started = 0;
  #retryAt = 0;
  #countdown = 0;

  constructor(host: SessionHost) {
    const { form } = host;
    this.#host = host;
    this.#key =
      form.querySelector<HTMLInputElement>('[name="submission_key"]') ??
      document.createElement('input');
    this.#errorView = new ErrorView(form, host.lang);
    this.#view = new AnswerView(form, host.lang, act => this.#act(act));
    this.#counters = [...form.querySelectorAll<HTMLTextAreaElement>('textarea[data-limit]')].map(
      area => new Counter(area, host.lang),
    );
    for (const type of ['input', 'change']) form.addEventListener(type, this.#noticeEdit);
  }

  /** Checks, and sends what passes; nothing while something is on its way already. */
  submit(): void {
    if (['sending', 'waiting', 'sent'].includes(this.#state)) return;
    const { element, form } = this.#host;
    const values = readValues(form);
    const errors = checkEnquiry({ fields: readFields(form) }, values);
    this.#view.clear();
    this.#showErrors(errors);
    if (errors.length > 0) {
      this.#setState('invalid');
      element.dispatchEvent(new EnquiryErrorEvent('invalid', 0, errors));
      return;
    }
    const filled = readFields(form).filter(({ name }) => values[name]).length;
    if (!element.dispatchEvent(new EnquirySubmitEvent(filled))) {
      this.#setState('idle');
      return;
    }
    this.#tries = this.#repeats = this.#waited = 0;
    this.#started = performance.now();
    this.#body = this.#readBody();
    void this.#try();
  }

  languageChanged(): void {
    if (this.errors.length > 0) this.#errorView.show(this.errors);
    this.#view.render();
    if (this.#retryAt) this.#showCountdown();
    for (const counter of this.#counters) counter.refresh();
  }

  /** The page or the element goes: nothing is sent any more. What was on its way may have arrived. */
  leave(): void {
    const state = this.#state;
    this.#endPhase();
    if (state === 'waiting') this.#stop();
    else if (state === 'sending') {
      this.#settle({ state: 'unsure', reason: 'timeout', key: 'keep', status: 0 });
    }
    prefixTitle('');
    for (const counter of this.#counters) counter.stop();
  }

  /** The exit: nothing of the visitor's stays in what the session wrote. */
  drop(): void {
    this.#endPhase();
    this.#view.unlock();
    this.#view.drop();
    this.#showErrors([], false);
    this.#body = new FormData();
    this.#setState('idle');
    prefixTitle('');
    for (const counter of this.#counters) counter.stop();
  }

  #setState(state: FormState): void {
    this.#state = state;
    this.#host.showState(state);
  }

  #showErrors(errors: readonly ShownError[], takeFocus = true): void {
    this.errors = errors;
    this.#errorView.show(errors);
    if (errors.length > 0 && takeFocus) this.#errorView.focusSummary();
  }

  /** What the form would post by itself, with the values of its fields normalised. */
  #readBody(): FormData {
    const { form } = this.#host;
    this.#key.value ||= newSubmissionKey();
    const types = new Map(readFields(form).map(({ name, type }) => [name, type]));
    const body = new FormData();
    for (const [name, value] of new FormData(form)) {
      const type = types.get(name);
      if (typeof value !== 'string') body.append(name, value);
      else body.append(name, type === undefined ? value : normalise(value, type));
    }
    return body;
  }

  #endPhase(): void {
    this.#phase.abort();
    this.#phase = new AbortController();
    this.#retryAt = 0;
    clearTimeout(this.#countdown);
  }

  /** Begins a try or a wait, which ends when the page goes: a page kept for Back must not send later. */
  #beginPhase(): AbortSignal {
    this.#endPhase();
    const { signal } = this.#phase;
    window.addEventListener('pagehide', () => this.leave(), { signal });
    return signal;
  }

  async #try(): Promise<void> {
    const signal = this.#beginPhase();
    this.#setState('sending');
    this.#view.lock();
    this.#view.showSending();
    this.#tries += 1;
    const outcome = await send(this.#host.form.getAttribute('action') ?? '', {
      body: this.#body,
      key: this.#key.value,
      lang: this.#host.lang(),
      signal,
    });
    if (!signal.aborted) this.#settle(answerOf(outcome));
  }

  #settle(answer: Answer): void {
    const delay = retryDelay(answer, this.#repeats, this.#waited);
    const waits =
      answer.state === 'waiting' && (delay !== undefined || answer.reason === 'offline');
    const end = waits || answer.state !== 'waiting' ? answer : givenUp(answer);
    this.#endPhase();
    this.#setState(end.state);
    if (end.state === 'sent') {
      this.#finish(end);
      return;
    }
    this.#renewKey = end.key === 'renew';
    const named = end.reason === 'validation' ? this.#namedErrors(end) : [];
    this.#host.element.dispatchEvent(this.#errorEvent(end, named));
    if (waits) {
      this.#wait(end, delay);
      return;
    }
    this.#view.unlock();
    this.#view.announce();
    if (end.reason === 'validation') this.#showErrors(named);
    else this.#view.show(end, true);
  }

  #namedErrors({ errors = [] }: Answer): readonly ShownError[] {
    return errors.length > 0 ? errors : [{ name: '', code: 'invalid' }];
  }

  /** Names and codes that this form knows: an endpoint's own could hold anything. */
  #errorEvent({ reason, status }: Answer, errors: readonly ShownError[]): EnquiryErrorEvent {
    const known = new Set(readFields(this.#host.form).map(({ name }) => name));
    const fields = errors
      .filter(({ name }) => known.has(name))
      .map(({ name, code }) => ({ name, code: /^[a-z-]{1,30}$/.test(code) ? code : 'invalid' }));
    return new EnquiryErrorEvent(reason, status, fields);
  }

  #wait(answer: Answer, delay: number | undefined): void {
    for (const [name, value] of Object.entries(answer.renewed ?? {})) this.#renew(name, value);
    if (delay === 0) {
      this.#repeats += 1;
      void this.#try();
      return;
    }
    this.#view.show(answer, false);
    const signal = this.#beginPhase();
    if (delay === undefined) {
      window.addEventListener('online', () => void this.#try(), { signal });
      return;
    }
    this.#repeats += 1;
    this.#waited += delay;
    this.#retryAt = Date.now() + delay * 1000;
    this.#countDown();
  }

  #renew(name: string, value: string): void {
    const input = this.#host.form.querySelector<HTMLInputElement>(
      `input[type="hidden"][name="${CSS.escape(name)}"]`,
    );
    if (!input || input === this.#key) return;
    input.value = value;
    this.#body.set(name, value);
  }

  #countDown(): void {
    if (Date.now() >= this.#retryAt) {
      void this.#try();
      return;
    }
    this.#showCountdown();
    const tick = Math.min(1000, this.#retryAt - Date.now());
    this.#countdown = window.setTimeout(() => this.#countDown(), tick);
  }

  #showCountdown(): void {
    const seconds = Math.ceil((this.#retryAt - Date.now()) / 1000);
    this.#view.countDown(text.tryingAgainIn(this.#host.lang(), Math.max(0, seconds)));
  }

  #stop(): void {
    this.#endPhase();
    this.#view.unlock();
    this.#view.clear();
    this.#setState('idle');
    this.#view.announce(() => text.stopped);
  }

  #finish(answer: Answer): void {
    const { element, form } = this.#host;
    this.#view.unlock();
    blankForm(form);
    this.#key.value = newSubmissionKey();
    this.#body = new FormData();
    this.#view.showReceipt(answer);
    const duration = Math.round(performance.now() - this.#started);
    element.dispatchEvent(new EnquirySentEvent(this.#tries, duration));
  }

  #act(act: PanelAct): void {
    if (act === 'now') void this.#try();
    else if (act === 'stop') this.#stop();
    else if (act === 'native') this.#host.postNatively();
    else {
      if (act === 'new') this.#key.value = newSubmissionKey();
      this.submit();
    }
  }

  /** After a definite refusal the same key stands for the refused content: changed content needs another. */
  readonly #noticeEdit = (): void => {
    if (!this.#renewKey) return;
    this.#renewKey = false;
    this.#key.value = newSubmissionKey();
  };
}
