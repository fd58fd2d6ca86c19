import { send } from '../../../internal/http/send.js';
import type { ShownError } from '../error-words.js';
import type { Uploads } from '../upload/uploads.js';
import { AnswerView } from './answer-view.js';
import type { Answer, Challenge, FormState } from './answers.js';
import { answerOf, inDoubt, mayHaveArrived } from './answers.js';
import { countDown } from './countdown.js';
import type { PanelAct } from './panel.js';
import { Phase } from './phase.js';
import { errorEvent, refusedFields } from './refused-fields.js';
import { givenUp, retryDelay } from './retry.js';
import { sendingText as text } from './sending.text.js';
import { Submission } from './submission.js';

/** What sending asks of the session. */
export interface SendingHost {
  readonly element: HTMLElement;
  readonly form: HTMLFormElement;
  readonly lang: () => string;
  readonly postNatively: () => void;
  /** Where the form has files. */
  readonly uploads: () => Uploads | undefined;
  readonly setState: (state: FormState) => void;
  /** Nothing is on its way, and nothing is wrong. */
  readonly rest: () => void;
  /** Checks, and begins anew. */
  readonly submit: () => void;
  readonly accepted: (answer: Answer, tries: number, duration: number) => void;
  readonly refused: (errors: readonly ShownError[]) => void;
}

/**
 * One message on its way: try after try with the same key, until an answer or the visitor ends it.
 * All that only somebody needs who has written something: fetched at the first answer that is given.
 */
export class Sending {
  readonly view: AnswerView;
  readonly #submission: Submission;
  readonly #host: SendingHost;
  readonly #phase = new Phase(() => this.leave());
  #state: FormState = 'idle';
  #tries = 0;
  #repeats = 0;
  #waited = 0;
  #started = 0;

  constructor(host: SendingHost) {
    this.#host = host;
    this.view = new AnswerView(host.form, host.lang, act => this.#act(act));
    this.#submission = new Submission(host.form);
  }

  begin(): void {
    this.#tries = this.#repeats = this.#waited = 0;
    this.#started = performance.now();
    this.#submission.read();
    this.#tryNow();
  }

  #tryNow(): void {
    void this.#try();
  }

  #act(act: PanelAct): void {
    const { postNatively, submit } = this.#host;
    if (act === 'now') this.#tryNow();
    else if (act === 'stop') this.#stop();
    else if (act === 'native') postNatively();
    else {
      if (act === 'new') this.#submission.renewKey();
      submit();
    }
  }

  #stop(): void {
    if (this.#state === 'sending') this.#submission.doubt();
    this.#letGo();
    this.view.clear();
    this.#host.rest();
    this.view.announce(() => text.stopped);
  }

  /** The page or the element goes: nothing is sent any more. What was on its way may have arrived. */
  leave(): void {
    const state = this.#state;
    this.#end();
    if (state === 'waiting') this.#stop();
    else if (state === 'sending') {
      this.#settle({ state: 'unsure', reason: 'timeout', key: 'keep', status: 0 });
    }
  }

  /** The exit: at once, and nothing is said or kept. */
  drop(): void {
    this.#letGo();
    this.view.drop();
    this.#submission.drop();
  }

  #letGo(): void {
    this.#end();
    this.view.unlock();
  }

  #setState(state: FormState): void {
    this.#state = state;
    this.#host.setState(state);
  }

  #end(): void {
    this.#state = 'idle';
    this.#phase.end();
  }

  async #try(): Promise<void> {
    const { form, lang, uploads, submit } = this.#host;
    const { view } = this;
    const signal = this.#phase.begin();
    this.#setState('sending');
    view.lock();
    view.showSending();
    this.#tries += 1;
    const { body, key } = this.#submission;
    const url = form.getAttribute('action') ?? '';
    const options = { body, key, lang: lang(), signal };
    const files = uploads();
    const outcome = files?.hasFiles
      ? await files.send(url, options, () => this.#stop())
      : await send(url, options);
    if (signal.aborted) return;
    if (outcome) {
      const answer = answerOf(outcome);
      this.#settle(files?.explain(answer) ?? answer);
    } else {
      this.#letGo();
      view.announce();
      this.#setState('idle');
      submit();
    }
  }

  #settle(answer: Answer): void {
    const { element, form, accepted, refused } = this.#host;
    const { view } = this;
    const submission = this.#submission;
    const delay = retryDelay(answer, this.#repeats, this.#waited);
    const waits =
      answer.state === 'waiting' && (delay !== undefined || answer.reason === 'offline');
    const known = waits || answer.state !== 'waiting' ? answer : givenUp(answer);
    const end = submission.isInDoubt ? inDoubt(known) : known;
    if (mayHaveArrived(end)) submission.doubt();
    this.#end();
    this.#setState(end.state);
    if (end.state === 'sent') {
      view.unlock();
      submission.renewKey();
      submission.drop();
      accepted(end, this.#tries, Math.round(performance.now() - this.#started));
      return;
    }
    submission.renewKeyOnEdit(end.key === 'renew');
    element.dispatchEvent(errorEvent(end, form));
    if (waits) {
      this.#wait(end, delay);
      return;
    }
    view.unlock();
    view.announce();
    if (end.reason === 'validation') refused(refusedFields(end));
    else view.show(end, true);
  }

  #wait(answer: Answer, delay: number | undefined): void {
    const { view } = this;
    for (const [name, value] of Object.entries(answer.renewed ?? {})) {
      this.#submission.renew(name, value);
    }
    if (answer.challenge) {
      void this.#prove(answer, answer.challenge);
      return;
    }
    if (delay === 0) {
      this.#repeats += 1;
      this.#tryNow();
      return;
    }
    view.show(answer, false);
    const signal = this.#phase.begin();
    if (delay === undefined) {
      window.addEventListener('online', () => this.#tryNow(), { signal });
      return;
    }
    this.#repeats += 1;
    this.#waited += delay;
    countDown(
      delay,
      signal,
      left => view.countDown(() => text.tryingAgainIn(this.#host.lang(), left)),
      () => this.#tryNow(),
    );
  }

  /** The endpoint wants some work done first; what comes of it goes with the next try. */
  async #prove(answer: Answer, challenge: Challenge): Promise<void> {
    const { view } = this;
    this.#repeats += 1;
    view.show(answer, false);
    const signal = this.#phase.begin();
    const tell = (say: () => string): void => view.countDown(say);
    const proof = await import('../proof/proof.js').then(
      ({ prove }) => prove(challenge, signal, tell),
      () => undefined,
    );
    if (signal.aborted) return;
    if (proof === undefined) {
      this.#settle({ ...answer, state: 'rejected' });
      return;
    }
    this.#submission.body.set('proof', proof);
    this.#tryNow();
  }
}
