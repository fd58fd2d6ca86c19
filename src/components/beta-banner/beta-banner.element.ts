import { languageLoading, shownLanguage } from '../../i18n/localization.js';
import { oneOf, warn } from '../../internal/dev/warn.js';
import type { Mirrors } from '../../internal/dom/mirror-attributes.js';
import { parsed } from '../../internal/dom/parsed.js';
import { PlainElement } from '../../internal/plain-element.js';
import { localStore } from '../../internal/storage/safe-storage.js';
import { BetaHideEvent, BetaStaleEvent } from './beta-banner.events.js';
import { text } from './beta-banner.text.js';
import { Feedback } from './feedback-way.js';
import { hideRecord, hides } from './hiding.js';
import type { OwnWords } from './own-words.js';
import type { Phase } from './phase.js';
import { PHASES } from './phase.js';
import { isOver, readDay } from './review-date.js';
import { joinPage, leavePage } from './shown-banners.js';

const STORE_KEY = 'police-beta-hidden';
const DEFAULT_DAYS = 28;
const PRESSES = ['click', 'keydown', 'submit'] as const;

/**
 * @summary Says in plain words that a site is still being built, and asks what people think of it.
 *
 * Stands in the flow, in the page's header and before `main`. What it says is ordinary HTML in the
 * page, so it is complete with no script; given no children, it writes them itself. With
 * `feedback-endpoint` one press answers whether the page is useful, and the link opens a short form in
 * its place. "Not now" hides it for some weeks.
 *
 * @tag police-beta-banner
 * @slot - The sentence and the links as ordinary HTML, see the README; enhanced where they stand. The
 *   class `police-beta-open` marks the one that opens the form, `police-beta-quick` the question with
 *   two buttons, `police-beta-changes` what changed because of feedback, `police-beta-actions` "Not now".
 * @event {FeedbackEvent} police-feedback - when feedback was accepted; codes only
 * @event {FeedbackErrorEvent} police-feedback-error - when it was not; what was typed is kept
 * @event {BetaHideEvent} police-beta-hide - when the visitor chose "Not now"
 * @event {BetaStaleEvent} police-beta-stale - on load, once, when `review-by` is over
 * @cssstate folded - "Not now" was chosen on this page; only the line with "Undo" shows
 * @cssstate resting - hidden since an earlier page but painted already: its place is kept, nothing moves
 * @cssstate stale - `review-by` is over
 * @fallback The pasted sentence and link; without a feedback page, a form that posts by itself.
 * @example
 * ```html
 * <police-beta-banner feedback-href="/feedback" feedback-endpoint="/api/feedback"></police-beta-banner>
 * ```
 */
export class BetaBanner extends PlainElement {
  static override tag = 'police-beta-banner';
  static override lightStyles = () => import('./beta-banner.light.styles.js');

  static override mirrors: Mirrors = {
    phase: ['phase', 'beta'],
    reviewBy: ['review-by', ''],
    feedbackEndpoint: ['feedback-endpoint', ''],
    feedbackHref: ['feedback-href', ''],
    hideDays: ['hide-days', DEFAULT_DAYS],
    oldServiceHref: ['old-service-href', ''],
    reportHref: ['report-href', 'https://www.police.uk/'],
  };

  /**
   * How far the site is: `alpha`, `private-beta`, `beta`, `live-trial` or `retiring`; `beta` by default.
   *
   * @attr phase
   */
  declare phase: Phase;
  /**
   * The day, `2027-03-31`, by which the phase is looked at again; afterwards the console says so.
   *
   * @attr review-by
   */
  declare reviewBy: string;
  /**
   * Where the form in the page is sent, as JSON. Without it the link is only a link.
   *
   * @attr feedback-endpoint
   */
  declare feedbackEndpoint: string;
  /**
   * The page that takes feedback; where the link leads without script.
   *
   * @attr feedback-href
   */
  declare feedbackHref: string;
  /**
   * For how many days "Not now" hides the banner; 28 by default, 0 for the page view only.
   *
   * @attr hide-days
   */
  declare hideDays: number;
  /**
   * Where the site that this one replaces is still found.
   *
   * @attr old-service-href
   */
  declare oldServiceHref: string;
  /**
   * Where crime is reported; the national police site by default.
   *
   * @attr report-href
   */
  declare reportHref: string;

  // Upgraded where it stands: the page may have been painted with it.
  readonly #cameLate = this.isConnected;
  /** The form and the one-press answer; made when somebody acts. */
  #feedback: Feedback | undefined;
  /** Fetched only for a page that has no words of its own, or not all. */
  #words: OwnWords | undefined;
  /** Fetched with the first "Not now". */
  #fold: typeof import('./fold.js') | undefined;
  #notLoaded = false;
  #resting = false;
  /** Hidden on this page, for so many days; 0 for the page view. */
  #foldedFor: number | undefined;
  /** What the page's own button says when the banner shows. */
  #hideWord = '';
  /** The date that was looked at. */
  #reviewed = '';

  /** @internal */
  get textLang(): string {
    return shownLanguage();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    joinPage(this);
    for (const press of PRESSES) this.addEventListener(press, this);
    // At once and not with the first update, which waits for the page: people would see it go.
    this.#obeyRecord();
  }

  disconnectedCallback(): void {
    leavePage(this);
    this.#feedback?.hostDisconnected();
  }

  /** @internal */
  handleEvent(event: Event): void {
    const pressed = event.target as Node;
    if (event.type === 'click' && this.#actions?.querySelector('button')?.contains(pressed)) {
      // The second press of a double click must not undo the first.
      if ((event as MouseEvent).detail < 2) this.#hideOrUndo();
    } else this.#way.handleEvent(event);
  }

  /** Drops what the visitor typed and what is on its way: the page is being left. @internal */
  drop(): void {
    this.#feedback?.drop();
    for (const form of this.querySelectorAll('form')) form.reset();
    for (const details of this.querySelectorAll('details')) details.open = false;
  }

  protected override async update(): Promise<void> {
    // The parser hands over an element before its children: only the whole page tells if it has any.
    await parsed();
    if (this.#words || !this.#actions) await this.#writeWords();
    this.#obeyRecord();
    // What the page says, it says already: a banner that nobody has touched looks for none of it.
    if (this.#words || this.#feedback || this.#fold) this.#sayHidden();
    this.#feedback?.update();
    Feedback.mark(this);
    this.#checkReview();
  }

  /** What the page does not say by itself, in the language on show. */
  async #writeWords(): Promise<void> {
    let loading: Promise<unknown> | undefined;
    while (!this.#words && (loading = languageLoading())) await loading;
    try {
      this.#words ??= new (await import('./own-words.js')).OwnWords(this);
    } catch {
      // Nothing to say and nothing to press: as with no script and no children.
      this.hidden = !this.firstElementChild;
      return;
    }
    this.#words.say(this.knownPhase, this.textLang);
  }

  /** @internal */
  get knownPhase(): Phase {
    return oneOf(this, 'phase', this.phase, PHASES, 'beta');
  }

  get #knownDays(): number {
    const days = this.hideDays;
    if (days >= 0 && days <= 3650) return days;
    const found = this.getAttribute('hide-days') ?? days;
    warn(this.localName, `hide-days="${found}" is not known; allowed: 0 to 3650`);
    return DEFAULT_DAYS;
  }

  /** The place of "Not now". Its own HTML has it last, where it is found without a search. */
  get #actions(): Element | null {
    const last = this.lastElementChild;
    return last?.className === 'police-beta-actions'
      ? last
      : this.querySelector('.police-beta-actions');
  }

  get #way(): Feedback {
    return (this.#feedback ??= new Feedback(this, failed => {
      this.#notLoaded = failed;
      this.#sayHidden();
    }));
  }

  /** "Not now" or "Undo", and the line that says why. */
  #sayHidden(): void {
    const actions = this.#actions;
    const button = actions?.querySelector('button');
    const status = actions?.querySelector<HTMLElement>('[role="status"]');
    const days = this.#foldedFor;
    this.setState('folded', days !== undefined);
    if (!button || !status) return;
    const fold = days === undefined ? undefined : this.#fold;
    if (fold) this.#hideWord ||= button.textContent;
    const word = fold?.undoWord() ?? (this.#words?.writesActions ? text.hide : this.#hideWord);
    // The same button keeps the focus; the status says what happened, once.
    const words =
      fold?.foldedWords(days ?? 0, this.textLang) ?? (this.#notLoaded ? text.notLoaded : '');
    if (word && button.textContent !== word) button.textContent = word;
    // The page's own word keeps the page's own language.
    if (fold) button.lang = this.textLang;
    else button.removeAttribute('lang');
    if (status.textContent === words) return;
    status.lang = this.textLang;
    status.textContent = words;
  }

  #hideOrUndo(): void {
    if (this.#foldedFor === undefined) void this.#hide();
    else {
      localStore.remove(STORE_KEY);
      this.#foldedFor = undefined;
      this.#sayHidden();
    }
  }

  async #hide(): Promise<void> {
    const days = this.#knownDays;
    const kept = days > 0 && localStore.set(STORE_KEY, hideRecord(this.knownPhase, days));
    this.#foldedFor = kept ? days : 0;
    // With the press itself: a line that comes later, with its words, would move the page.
    this.setState('folded', true);
    this.dispatchEvent(new BetaHideEvent(this.#foldedFor));
    try {
      this.#fold ??= await import('./fold.js');
      this.#sayHidden();
    } catch {
      // No words for "Undo": it is hidden all the same, as it was asked for.
      this.hidden = true;
    }
  }

  /** Obeys an earlier "Not now". Nothing that people have seen may move the page by going. */
  #obeyRecord(): void {
    if (this.#foldedFor !== undefined) return;
    const record = localStore.get(STORE_KEY);
    const rests = Boolean(record) && hides(record, this.knownPhase, this.#knownDays);
    if (rests === this.#resting) return;
    this.#resting = rests;
    const painted =
      this.#cameLate && performance.getEntriesByName('first-contentful-paint').length > 0;
    this.setState('resting', rests && painted);
    this.hidden = rests && !painted;
  }

  #checkReview(): void {
    const { reviewBy } = this;
    if (reviewBy === this.#reviewed) return;
    this.#reviewed = reviewBy;
    const day = readDay(reviewBy);
    const stale = Boolean(day && isOver(day));
    this.setState('stale', stale);
    if (stale) {
      warn(this.localName, `review-by="${reviewBy}" is over: look at the phase again`);
      this.dispatchEvent(new BetaStaleEvent(this.reviewBy));
    } else if (reviewBy && !day) {
      warn(this.localName, `review-by="${reviewBy}" is not known; allowed: a day, as 2027-03-31`);
    }
  }
}
