import { namedFaults, send } from '../../internal/http/send.js';
import { newSubmissionKey } from '../../internal/http/submission-key.js';
import type { Markup } from '../../internal/markup/markup.js';
import { h } from '../../internal/markup/markup.js';
import { toDom, updateDom } from '../../internal/markup/to-dom.js';
import type { FeedbackErrorReason } from './beta-banner.events.js';
import { FeedbackErrorEvent, FeedbackEvent } from './beta-banner.events.js';
import type { FeedbackFormConfig } from './feedback-form.markup.js';
import { feedbackFormMarkup } from './feedback-form.markup.js';
import { text } from './feedback-form.text.js';
import { charactersLeft, foldLines, MAX_COMMENT, pathOf } from './feedback.js';
import type { Refusal } from './outcome.js';
import { readOutcome } from './outcome.js';
import type { Answered } from './quick-answer.js';

/** After so long without an answer the form says that it is still sending. */
const SLOW = 3000;
/** The count is spoken from here on, when typing rests. */
const SPEAK_BELOW = MAX_COMMENT / 10;

type Told = 'thanks' | 'stillSending' | Refusal;

/** What the form asks of the banner: with what one press has said before. */
type FormConfig = FeedbackFormConfig & { readonly answered?: Answered | undefined };

/**
 * The feedback form at work: counts, checks on submit, screens, sends once and says how it ended.
 * Takes a form that is there already, or builds one.
 */
export class FeedbackForm {
  readonly #host: HTMLElement;
  readonly #config: () => FormConfig;
  readonly #opener: HTMLElement;
  /** Holds the form: the panel that we made, or the `<details>` of the page. */
  readonly #place: HTMLElement;
  readonly #form: HTMLFormElement;
  /** Whether we wrote the form; a pasted one keeps the words of its page. */
  readonly #ours: boolean;
  /** Set while something is on its way. */
  #request: AbortController | undefined;
  #told: Told | undefined;
  #faults = '';
  /** The answer was about the content: other content needs another key. */
  #rejected = false;
  /** The key of a try that may have arrived, though no thanks came back. */
  #doubtfulKey = '';
  /** What stands in place of the fields, in the language on show. */
  #inPlace: (() => Markup) | undefined;
  /** The words that the visitor has seen masked. */
  #seen: string | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #slow: ReturnType<typeof setTimeout> | undefined;
  /** When it was first opened: nobody fills it in within a second or two. */
  #started = Date.now();

  constructor(host: HTMLElement, opener: HTMLElement, config: () => FormConfig) {
    this.#host = host;
    this.#opener = opener;
    this.#config = config;
    const details = opener.matches('summary') ? opener.closest('details') : null;
    const { id } = config();
    this.#place =
      details ?? (toDom(h('div', { id, class: 'police-beta-panel', hidden: true })) as HTMLElement);
    const there = this.#place.querySelector('form');
    this.#ours = !there;
    this.#form = there ?? (toDom(feedbackFormMarkup(config())) as HTMLFormElement);
    if (!there) this.#place.append(this.#form);
    if (!this.#key.value) this.#newKey();
    this.update();
    if (!details) opener.setAttribute('aria-controls', id);
    // Last: a form that could not be made must go on posting by itself.
    this.#form.noValidate = true;
    this.#form.addEventListener('submit', event => {
      event.preventDefault();
      void this.#submit();
    });
    this.#form.addEventListener('input', this.#takeInput);
  }

  hostDisconnected(): void {
    // What is on its way may arrive; nobody is left to be told of it. One that is moved is back at once.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#stopTimers();
    });
  }

  /** After the link, so that what stands beside it is reached after the form; a paragraph holds no form. */
  #putInPlace(): void {
    if (this.#place.isConnected) return;
    const opener = this.#opener.isConnected ? this.#opener : this.#host.lastElementChild;
    const inLine = opener?.closest('.police-beta-links > *');
    if (inLine?.matches('.police-beta-ask')) inLine.append(this.#place);
    else if (inLine) inLine.after(this.#place);
    else if (opener) opener.closest(`${this.#host.localName} > *`)?.after(this.#place);
  }

  /** Shows the words of the language on show; nothing typed is touched. */
  update(): void {
    this.#putInPlace();
    if (this.#ours) updateDom(this.#form, feedbackFormMarkup(this.#config()));
    this.#fitToAnswer();
    // Chromium tells assistive technology that a required answer is invalid before anybody had a chance.
    for (const radio of this.#form.querySelectorAll('[name="rating"]')) {
      radio.removeAttribute('required');
    }
    if (this.#part('.police-feedback-error').textContent) this.#setError(text.chooseRating);
    const inPlace = this.#part('.police-feedback-review').firstChild;
    if (inPlace && this.#inPlace) updateDom(inPlace, this.#inPlace());
    this.#count();
    this.#tell(this.#told);
  }

  /** Opens with the focus on the first thing to do, or closes; what was typed stays. */
  setOpen(open: boolean): void {
    const place = this.#place;
    if (!(place instanceof HTMLDetailsElement)) {
      place.hidden = !open;
      this.#opener.ariaExpanded = String(open);
      if (open) this.#focus();
    } else if (open && !place.open) {
      // Its own press opens it, after the event that we answer.
      place.addEventListener('toggle', () => this.#focus(), { once: true });
    } else if (open) this.#focus();
    else place.open = false;
  }

  #focus(): void {
    this.#fitToAnswer();
    const place = this.#part('.police-feedback-review').hasChildNodes()
      ? '.police-feedback-review [tabindex], .police-feedback-review button'
      : this.#config().answered
        ? '[name="comment"]'
        : 'input:checked, [name="rating"]';
    this.#part(place).focus();
  }

  /** Who has said yes or no is not asked again: the words are what is left to say. */
  #fitToAnswer(): void {
    const answered = Boolean(this.#config().answered);
    const rating = this.#part('.police-feedback-rating');
    rating.hidden = answered;
    // The line about crime is read with the field that comes first.
    const notice = rating.getAttribute('aria-describedby');
    const hint = this.#comment.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '';
    this.#comment.setAttribute('aria-describedby', answered ? `${notice} ${hint}` : hint);
  }

  /** Forgets what was typed, and calls back what is not sent yet. */
  drop(): void {
    this.#request?.abort();
    this.#clear();
    this.setOpen(false);
  }

  #stopTimers(): void {
    clearTimeout(this.#rest);
    clearTimeout(this.#slow);
  }

  #clear(): void {
    this.#stopTimers();
    this.#form.reset();
    this.#comment.value = '';
    this.#seen = undefined;
    this.#newKey();
    this.#showFields();
    this.#setError('');
    this.#count();
    this.#tell(undefined);
  }

  /** A part that every form as printed has. */
  #part(selector: string): HTMLElement {
    const part = this.#form.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`The feedback form has no ${selector}`);
    return part;
  }

  get #key(): HTMLInputElement {
    return this.#part('[name="submission_key"]') as HTMLInputElement;
  }

  get #comment(): HTMLTextAreaElement {
    return this.#part('[name="comment"]') as HTMLTextAreaElement;
  }

  get #send(): HTMLButtonElement {
    return this.#part('[type="submit"]') as HTMLButtonElement;
  }

  get #isRated(): boolean {
    return Boolean(this.#config().answered ?? this.#form.querySelector('[name="rating"]:checked'));
  }

  #newKey(): void {
    this.#key.value = newSubmissionKey();
    this.#rejected = false;
  }

  readonly #takeInput = (): void => {
    if (this.#rejected) this.#newKey();
    if (this.#isRated) this.#setError('');
    this.#count();
    clearTimeout(this.#rest);
    const spoken = this.#part('.police-feedback-spoken');
    // Each key would be a sentence: spoken when typing rests, and only near the limit.
    this.#rest = setTimeout(() => {
      const near = charactersLeft(this.#comment.value) <= SPEAK_BELOW;
      spoken.textContent = near ? this.#part('.police-feedback-left').textContent : '';
    }, 1000);
  };

  #count(): void {
    const left = charactersLeft(this.#comment.value);
    this.#part('.police-feedback-left').textContent = left < 0 ? text.over(-left) : text.left(left);
    if (left >= 0) this.#comment.removeAttribute('aria-invalid');
  }

  #setError(words: string): void {
    this.#part('.police-feedback-error').textContent = words;
  }

  #tell(told: Told | undefined): void {
    this.#told = told;
    const words = told ? `${text[told]}${told === 'rejected' ? this.#faults : ''}` : '';
    const status = this.#part('.police-feedback-status');
    if (status.textContent !== words) status.textContent = words;
  }

  /** What is wrong before anything is sent; the focus goes there, and its words are read with it. */
  #isComplete(): boolean {
    const rated = this.#isRated;
    const fits = charactersLeft(this.#comment.value) >= 0;
    this.#setError(rated ? '' : text.chooseRating);
    if (!fits) this.#comment.setAttribute('aria-invalid', 'true');
    if (!rated) this.#part('[name="rating"]').focus();
    else if (!fits) this.#comment.focus();
    return rated && fits;
  }

  async #submit(): Promise<void> {
    if (this.#request) return;
    // A count that waits for a pause would talk over what is said of the submit.
    clearTimeout(this.#rest);
    this.#tell(undefined);
    // What was reviewed and not changed since was complete.
    if (!this.#part('.police-feedback-fields').hidden && !this.#isComplete()) return;
    const request = (this.#request = new AbortController());
    this.#send.setAttribute('aria-disabled', 'true');
    this.#slow = setTimeout(() => this.#tell('stillSending'), SLOW);
    try {
      await this.#reviewAndSend(request.signal);
    } catch {
      // The screening could not be loaded, and nothing goes unscreened.
      const reason = navigator.onLine ? 'failed' : 'offline';
      if (!request.signal.aborted) this.#fail(reason, reason);
    } finally {
      clearTimeout(this.#slow);
      this.#request = undefined;
      this.#send.removeAttribute('aria-disabled');
    }
  }

  async #reviewAndSend(signal: AbortSignal): Promise<void> {
    const { endpoint, lang, phase, page, answered } = this.#config();
    const data = new FormData(this.#form);
    const typed = foldLines(this.#comment.value).trim();
    const { review } = await import('./review.js');
    if (signal.aborted) return;
    const screen = () => review(typed, pathOf(page ?? ''));
    const screened = screen();
    if (screened.markup && this.#seen !== typed) {
      this.#seen = typed;
      this.#showReview(() => screen().markup ?? '');
      return;
    }
    const rating = (answered?.rating as 'yes' | 'no' | undefined) ?? Number(data.get('rating'));
    const reasons = data.getAll('reasons').map(String);
    const decoy = data.get('website_address');
    const key = this.#key.value;
    const outcome = await send(endpoint, {
      body: {
        submission_key: key,
        ...(answered && { replaces: answered.firstKey }),
        page: screened.page,
        rating,
        reasons,
        comment: screened.comment,
        lang,
        phase,
        form_started: String(this.#started),
        // Only ever filled in by a machine or an eager browser: told to the endpoint, never judged here.
        ...(decoy ? { website_address: decoy } : {}),
      },
      key,
      lang,
      signal,
    });
    signal.throwIfAborted();
    if (outcome.kind === 'answered' && outcome.taken) {
      this.#thank();
      this.#host.dispatchEvent(new FeedbackEvent(rating, reasons));
      return;
    }
    this.#rejected = false;
    const [told, reason] = readOutcome(outcome, key === this.#doubtfulKey);
    if (told === 'unsure') this.#doubtfulKey = key;
    if (outcome.kind === 'answered' && told === 'rejected') {
      this.#rejected = true;
      this.#faults = namedFaults(outcome.body)
        .map(({ detail }) => ` ${detail}`)
        .join('');
    }
    this.#fail(told, reason);
  }

  #fail(told: Told, reason: FeedbackErrorReason): void {
    this.#tell(told);
    this.#host.dispatchEvent(new FeedbackErrorEvent(reason));
  }

  #showReview(describe: () => Markup): void {
    const review = this.#part('.police-feedback-review');
    this.#inPlace = describe;
    review.replaceChildren(toDom(describe()));
    this.#part('.police-feedback-fields').hidden = true;
    review.querySelector('button')?.addEventListener('click', () => {
      this.#showFields();
      this.#comment.focus();
    });
    this.#focus();
  }

  #showFields(): void {
    this.#part('.police-feedback-review').replaceChildren();
    this.#part('.police-feedback-fields').hidden = this.#send.hidden = false;
  }

  /** The words are gone for good; the focus goes to what is left to press, the status says why. */
  #thank(): void {
    this.#clear();
    this.#showReview(() =>
      h('button', { type: 'button', class: 'police-button police-button-plain' }, text.close),
    );
    this.#part('.police-feedback-review button').addEventListener('click', () => {
      this.#clear();
      this.setOpen(false);
      this.#opener.focus();
    });
    this.#send.hidden = true;
    this.#tell('thanks');
  }
}
