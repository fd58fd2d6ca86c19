import type { PropertyValues } from '@lit/reactive-element';
import { Localized } from '../../i18n/localized.js';
import { ExitController } from '../../internal/controllers/exit-controller.js';
import { oneOf, warn } from '../../internal/dev/warn.js';
import { h } from '../../internal/markup/markup.js';
import { toDom, updateDom } from '../../internal/markup/to-dom.js';
import { PoliceElement } from '../../internal/police-element.js';
import { localStore } from '../../internal/storage/safe-storage.js';
import { BetaHideEvent, BetaStaleEvent } from './beta-banner.events.js';
import type { betaBannerMarkup } from './beta-banner.markup.js';
import { text } from './beta-banner.text.js';
import { FeedbackOpener } from './feedback-opener.js';
import { hideRecord, hides } from './hiding.js';
import type { Phase } from './phase.js';
import { PHASES } from './phase.js';
import { isOver, readDay } from './review-date.js';

const STORE_KEY = 'police-beta-hidden';
const DEFAULT_DAYS = 28;
const LINKS = ['feedbackHref', 'feedbackEndpoint', 'oldServiceHref'] as const;
let banners = 0;

/**
 * @summary Says in plain words that a site is still being built, and asks what people think of it.
 *
 * Stands in the flow, in the page's header and before `main`. What it says is ordinary HTML in the
 * page, so it is complete with no script; given no children, it writes them itself. With
 * `feedback-endpoint` the link opens a short form in its place. "Not now" hides it for some weeks.
 *
 * @tag police-beta-banner
 * @slot - The sentence and the links as ordinary HTML, see the README; enhanced where they stand. The
 *   class `police-beta-open` marks the one that opens the form.
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
export class BetaBanner extends Localized(PoliceElement) {
  static override tag = 'police-beta-banner';
  static override lightStyles = () => import('./beta-banner.light.styles.js');

  static override properties = {
    phase: { reflect: true, useDefault: true },
    reviewBy: { attribute: 'review-by', reflect: true, useDefault: true },
    feedbackEndpoint: { attribute: 'feedback-endpoint', reflect: true, useDefault: true },
    feedbackHref: { attribute: 'feedback-href', reflect: true, useDefault: true },
    hideDays: { attribute: 'hide-days', type: Number, reflect: true, useDefault: true },
    oldServiceHref: { attribute: 'old-service-href', reflect: true, useDefault: true },
    reportHref: { attribute: 'report-href', reflect: true, useDefault: true },
  };

  /** How far the site is: `alpha`, `private-beta`, `beta`, `live-trial` or `retiring`; `beta` by default. */
  declare phase: Phase;
  /** The day, `2027-03-31`, by which the phase is looked at again; afterwards the console says so. */
  declare reviewBy: string;
  /** Where the form in the page is sent, as JSON. Without it the link is only a link. */
  declare feedbackEndpoint: string;
  /** The page that takes feedback; where the link leads without script. */
  declare feedbackHref: string;
  /** For how many days "Not now" hides the banner; 28 by default, 0 for the page view only. */
  declare hideDays: number;
  /** Where the site that this one replaces is still found. */
  declare oldServiceHref: string;
  /** Where crime is reported; the national police site by default. */
  declare reportHref: string;

  readonly #opener: FeedbackOpener;
  // Upgraded where it stands: the page may have been painted with it.
  readonly #cameLate = this.isConnected;
  #own: Element | undefined;
  #actions: Element | undefined;
  /** Fetched only for a page that has no words of its own. */
  #describe: typeof betaBannerMarkup | undefined;
  /** Fetched with the first "Not now". */
  #fold: typeof import('./fold.js') | undefined;
  #notLoaded = false;
  #resting = false;
  /** Hidden on this page, for so many days; 0 for the page view. */
  #foldedFor: number | undefined;

  constructor() {
    super();
    this.phase = 'beta';
    this.reviewBy = this.feedbackEndpoint = this.feedbackHref = this.oldServiceHref = '';
    this.hideDays = DEFAULT_DAYS;
    this.reportHref = 'https://www.police.uk/';
    const id = `police-beta-${++banners}`;
    this.#opener = new FeedbackOpener(
      this,
      () => ({
        id,
        endpoint: this.feedbackEndpoint,
        href: this.feedbackHref,
        reportHref: this.reportHref,
        phase: this.#knownPhase,
        lang: this.textLang,
        page: location.pathname,
      }),
      failed => {
        this.#notLoaded = failed;
        this.#writeActions();
      },
    );
    new ExitController(this, () => this.#opener.drop());
    this.addEventListener('click', this.#hideOrUndo);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // At once and not with the first update, which waits for the language: people would see it go.
    this.#obeyRecord();
  }

  /** No shadow root: everything is ordinary HTML in the page (ADR 0006). */
  protected override createRenderRoot(): this {
    return this;
  }

  protected override async scheduleUpdate(): Promise<void> {
    // The parser hands over an element before its children: only the whole page tells if it has any.
    if (document.readyState === 'loading') {
      await new Promise(resolve => {
        document.addEventListener('DOMContentLoaded', resolve, { once: true });
      });
    }
    if (!this.firstElementChild) {
      try {
        this.#describe = (await import('./beta-banner.markup.js')).betaBannerMarkup;
      } catch {
        // Nothing to say and nothing to press: as with no script and no children.
        this.hidden = true;
      }
    }
    await super.scheduleUpdate();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('phase') || changed.has('hideDays')) this.#obeyRecord();
    this.#describeSite(changed);
    this.#writeActions();
    this.#opener.update();
    if (!this.#opener.element)
      warn(this.localName, 'has no link: give it feedback-href or feedback-endpoint');
    if (changed.has('reviewBy')) this.#checkReview();
  }

  get #knownPhase(): Phase {
    return oneOf(this, 'phase', this.phase, PHASES, 'beta');
  }

  get #knownDays(): number {
    const days = this.hideDays;
    if (days >= 0 && days <= 3650) return days;
    const found = this.getAttribute('hide-days') ?? days;
    warn(this.localName, `hide-days="${found}" is not known; allowed: 0 to 3650`);
    return DEFAULT_DAYS;
  }

  /** Writes the sentence and the links where the page has none. */
  #describeSite(changed: PropertyValues<this>): void {
    const markup = this.#describe?.({
      phase: this.#knownPhase,
      lang: this.textLang,
      reviewBy: this.reviewBy,
      feedbackHref: this.feedbackHref,
      feedbackEndpoint: this.feedbackEndpoint,
      oldServiceHref: this.oldServiceHref,
    });
    if (!markup) return;
    const before = this.#own;
    // The language and the phase change words; an address more or less changes the shape.
    if (before && !LINKS.some(name => changed.has(name))) {
      updateDom(before, markup);
      return;
    }
    this.#own = toDom(markup) as Element;
    if (before) before.replaceWith(this.#own);
    else this.prepend(this.#own);
  }

  /** "Not now", in the place that the styles keep for it; then "Undo", and the line that says why. */
  #writeActions(): void {
    const days = this.#foldedFor;
    const fold = days === undefined ? undefined : this.#fold;
    const markup = h(
      'div',
      { class: 'police-beta-actions', lang: this.textLang },
      h('p', { role: 'status' }),
      h(
        'button',
        { type: 'button', class: 'police-button police-button-plain' },
        fold?.undoWord() ?? text.hide,
      ),
    );
    if (this.#actions) updateDom(this.#actions, markup);
    else this.append((this.#actions = toDom(markup) as Element));
    // The same button keeps the focus; the status says what happened, once.
    const words =
      fold?.foldedWords(days ?? 0, this.textLang) ?? (this.#notLoaded ? text.notLoaded : '');
    const status = this.#actions.firstElementChild;
    if (status && status.textContent !== words) status.textContent = words;
    this.setState('folded', Boolean(fold));
  }

  readonly #hideOrUndo = ({ target, detail }: MouseEvent): void => {
    // The second press of a double click must not undo the first.
    if (!this.#actions?.lastElementChild?.contains(target as Node) || detail > 1) return;
    if (this.#foldedFor === undefined) void this.#hide();
    else {
      localStore.remove(STORE_KEY);
      this.#foldedFor = undefined;
      this.#writeActions();
    }
  };

  async #hide(): Promise<void> {
    const days = this.#knownDays;
    const kept = days > 0 && localStore.set(STORE_KEY, hideRecord(this.#knownPhase, days));
    this.#foldedFor = kept ? days : 0;
    this.dispatchEvent(new BetaHideEvent(this.#foldedFor));
    try {
      this.#fold ??= await import('./fold.js');
      this.#writeActions();
    } catch {
      // No words for "Undo": it is hidden all the same, as it was asked for.
      this.hidden = true;
    }
  }

  /** Obeys an earlier "Not now". Nothing that people have seen may move the page by going. */
  #obeyRecord(): void {
    if (this.#foldedFor !== undefined) return;
    const rests = hides(localStore.get(STORE_KEY), this.#knownPhase, this.#knownDays);
    if (rests === this.#resting) return;
    this.#resting = rests;
    const painted =
      this.#cameLate && performance.getEntriesByName('first-contentful-paint').length > 0;
    this.setState('resting', rests && painted);
    this.hidden = rests && !painted;
  }

  #checkReview(): void {
    const day = readDay(this.reviewBy);
    const stale = Boolean(day && isOver(day));
    this.setState('stale', stale);
    if (stale) {
      warn(this.localName, `review-by="${this.reviewBy}" is over: look at the phase again`);
      this.dispatchEvent(new BetaStaleEvent(this.reviewBy));
    } else if (this.reviewBy && !day) {
      warn(
        this.localName,
        `review-by="${this.reviewBy}" is not known; allowed: a day, as 2027-03-31`,
      );
    }
  }
}
