import { send } from '../../../internal/http/send.js';
import type { Submission } from '../submission.js';
import type { Uploads } from '../upload/uploads.js';
import { AnswerView } from './answer-view.js';
import type { Answer, Challenge, FormState } from './answers.js';
import { answerOf, inDoubt, mayHaveArrived } from './answers.js';
import { countDown } from './countdown.js';
import type { PanelAct } from './panel.js';
import { Phase } from './phase.js';
import { givenUp, retryDelay } from './retry.js';
import { sendingText as text } from './sending.text.js';

/** What sending asks of the session. */
export interface SendingHost {
  readonly form: HTMLFormElement;
  readonly submission: Submission;
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
  /** No receipt yet, or none any more; the page may hear of it. */
  readonly failed: (answer: Answer) => void;
  /** The endpoint has something against the fields. */
  readonly refused: (answer: Answer) => void;
}

/**
 * One message on its way: try after try with the same key, until an answer or the visitor ends it.
 * All that only somebody needs who has written something: fetched at the first answer that is given.
 */
export class Sending {
  readonly view: AnswerView;
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
  }

  begin(): void {
    this.#tries = this.#repeats = this.#waited = 0;
    this.#started = performance.now();
    this.#host.submission.read();
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
      if (act === 'new') this.#host.submission.renewKey();
      submit();
    }
  }

  #stop(): void {
    if (this.#state === 'sending') this.#host.submission.doubt();
    this.#end();
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
    this.#end();
    this.view.drop();
    this.#host.submission.drop();
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
    view.showSending();
    this.#tries += 1;
    const { body, key } = this.#host.submission;
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
      this.#end();
      view.announce();
      this.#setState('idle');
      submit();
    }
  }

  #settle(answer: Answer): void {
    const { submission, accepted, failed, refused } = this.#host;
    const { view } = this;
    const delay = retryDelay(answer, this.#repeats, this.#waited);
    const waits =
      answer.state === 'waiting' && (delay !== undefined || answer.reason === 'offline');
    const known = waits || answer.state !== 'waiting' ? answer : givenUp(answer);
    const end = submission.isInDoubt ? inDoubt(known) : known;
    if (mayHaveArrived(end)) submission.doubt();
    this.#end();
    this.#setState(end.state);
    if (end.state === 'sent') {
      submission.renewKey();
      submission.drop();
      accepted(end, this.#tries, Math.round(performance.now() - this.#started));
      return;
    }
    submission.renewKeyOnEdit(end.key === 'renew');
    failed(end);
    if (waits) {
      this.#wait(end, delay);
      return;
    }
    view.announce();
    if (end.reason === 'validation') refused(end);
    else view.show(end, true);
  }

  #wait(answer: Answer, delay: number | undefined): void {
    const { view } = this;
    for (const [name, value] of Object.entries(answer.renewed ?? {})) {
      this.#host.submission.renew(name, value);
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
    this.#host.submission.body.set('proof', proof);
    this.#tryNow();
  }
}
