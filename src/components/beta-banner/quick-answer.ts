import { send } from '../../internal/http/send.js';
import { newSubmissionKey } from '../../internal/http/submission-key.js';
import { FeedbackErrorEvent, FeedbackEvent } from './beta-banner.events.js';
import { pathOf } from './feedback.js';
import type { FeedbackFormConfig } from './feedback-form.markup.js';
import { readOutcome } from './outcome.js';
import { text } from './quick-answer.text.js';
import { review } from './review.js';

/** After so long without an answer it says that it is still sending. */
const SLOW = 3000;

/** What one press has said so far. */
export interface Answered {
  readonly rating: string;
  /** The key of this person's first answer: what comes later takes its place. */
  readonly firstKey: string;
}

type Told = keyof typeof text;

/** The question with two buttons, at work: sends what was pressed, once, and says how it ended. */
export class QuickAnswer {
  readonly #host: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #config: () => FeedbackFormConfig;
  #firstKey = '';
  #key = '';
  /** The key of a try that may have arrived, though no thanks came back. */
  #doubtfulKey = '';
  #pressed = '';
  #accepted = '';
  #told: Told | undefined;
  #request: AbortController | undefined;

  constructor(host: HTMLElement, form: HTMLFormElement, config: () => FeedbackFormConfig) {
    this.#host = host;
    this.#form = form;
    this.#config = config;
  }

  /** What was pressed last, even where nobody knows if it arrived: more words take its place. */
  get answered(): Answered | undefined {
    return this.#pressed ? { rating: this.#pressed, firstKey: this.#firstKey } : undefined;
  }

  /** Sends what a button says. The same one again is the same answer; the other one takes its place. */
  async give(button: HTMLButtonElement): Promise<void> {
    const { value: rating } = button;
    if (this.#request || rating === this.#accepted) return;
    if (rating !== this.#pressed) this.#key = newSubmissionKey();
    this.#firstKey ||= this.#key;
    this.#pressed = rating;
    const request = (this.#request = new AbortController());
    const slow = setTimeout(() => this.#tell('stillSending'), SLOW);
    this.#tell(undefined);
    this.#form.setAttribute('aria-busy', 'true');
    try {
      await this.#send(rating, request.signal);
    } finally {
      clearTimeout(slow);
      this.#request = undefined;
      this.#form.removeAttribute('aria-busy');
    }
  }

  /** Says it in the language on show. */
  update(): void {
    this.#tell(this.#told);
  }

  /** Forgets the answer, and calls back what is on its way. */
  drop(): void {
    this.#request?.abort();
    this.#firstKey = this.#pressed = this.#accepted = '';
    this.#mark();
    this.#tell(undefined);
  }

  async #send(rating: string, signal: AbortSignal): Promise<void> {
    const { endpoint, lang, phase, page = '' } = this.#config();
    const key = this.#key;
    const body = {
      submission_key: key,
      ...(key !== this.#firstKey && { replaces: this.#firstKey }),
      ...{ page: review('', pathOf(page)).page, rating, reasons: [], comment: '', lang, phase },
    };
    const outcome = await send(endpoint, { body, key, lang, signal });
    if (signal.aborted) return;
    if (outcome.kind === 'answered' && outcome.taken) {
      this.#accepted = rating;
      this.#mark();
      this.#tell('thanks');
      this.#host.dispatchEvent(new FeedbackEvent(rating as 'yes' | 'no', []));
      return;
    }
    const [told, reason] = readOutcome(outcome, key === this.#doubtfulKey);
    if (told === 'unsure') this.#doubtfulKey = key;
    this.#tell(told === 'limited' || told === 'rejected' ? 'failed' : told);
    this.#host.dispatchEvent(new FeedbackErrorEvent(reason));
  }

  /** Which answer stands: never said before it was accepted. */
  #mark(): void {
    for (const button of this.#form.querySelectorAll('button')) {
      if (this.#accepted) button.ariaPressed = String(button.value === this.#accepted);
      else button.ariaPressed = null;
    }
  }

  #tell(told: Told | undefined): void {
    this.#told = told;
    const words = told ? text[told] : '';
    const status = this.#form.querySelector('[role="status"]');
    if (status && status.textContent !== words) status.textContent = words;
  }
}
