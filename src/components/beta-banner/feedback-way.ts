import { warn } from '../../internal/dev/warn.js';
import type { BannerHost } from './banner-host.js';
import { FeedbackErrorEvent } from './beta-banner.events.js';
import type { FeedbackForm } from './feedback-form.js';
import type { FeedbackFormConfig } from './feedback-form.markup.js';
import type { Answered, QuickAnswer } from './quick-answer.js';

let forms = 0;

/** The banner's own: the page may have put it as a whole into another. */
const detailsOf = (opener: Element): HTMLDetailsElement | null =>
  opener.matches('summary') ? opener.closest('details') : null;

/** Marked as the opener, or the link to the feedback page, or what folds out a pasted form. */
const findOpener = (host: BannerHost): HTMLElement | null =>
  host.querySelector('.police-beta-open') ??
  host.querySelector(
    `a[href="${CSS.escape(host.feedbackHref)}"], details:not(.police-beta-changes) > summary`,
  );

/**
 * What a press starts: one answer of one press, or the form, opened where it stands. The code of both
 * is fetched when it is first wanted; if it can't be, a link leads to its page again and a pasted form
 * posts by itself.
 */
export class Feedback {
  readonly #host: BannerHost;
  readonly #sayNotLoaded: (failed: boolean) => void;
  readonly #id = `police-beta-${++forms}`;
  #loading: Promise<FeedbackForm> | undefined;
  #form: FeedbackForm | undefined;
  #quick: QuickAnswer | undefined;
  /** The link is an ordinary link, as the form could not be loaded. */
  #leadsAway = false;

  constructor(host: BannerHost, sayNotLoaded: (failed: boolean) => void) {
    this.#host = host;
    this.#sayNotLoaded = sayNotLoaded;
  }

  /** Says what the link does: it opens something here. With a modifier key it opens its page elsewhere. */
  static mark(host: BannerHost, leadsAway = false): void {
    const opener = findOpener(host);
    if (!opener) {
      warn(host.localName, 'has no link: give it feedback-href or feedback-endpoint');
    } else if (host.feedbackEndpoint && opener.localName !== 'summary' && !leadsAway) {
      opener.setAttribute('role', 'button');
      opener.ariaExpanded ??= 'false';
    }
  }

  /** What the form asks of the banner, as it is now. */
  readonly config = (): FeedbackFormConfig & { readonly answered: Answered | undefined } => {
    const {
      feedbackEndpoint: endpoint,
      reportHref,
      knownPhase: phase,
      textLang: lang,
    } = this.#host;
    const answered = this.#quick?.answered;
    return { id: this.#id, endpoint, reportHref, phase, lang, page: location.pathname, answered };
  };

  /** Brings what is there in line with the element's properties and the language. */
  update(): void {
    Feedback.mark(this.#host, this.#leadsAway);
    this.#form?.update();
    this.#quick?.update();
  }

  /** Drops what the visitor typed and what is on its way, and closes. */
  drop(): void {
    this.#form?.drop();
    this.#quick?.drop();
  }

  hostDisconnected(): void {
    this.#form?.hostDisconnected();
  }

  handleEvent(event: Event): void {
    if (!this.#host.feedbackEndpoint) return;
    if (event.type === 'click') this.#press(event as MouseEvent);
    else if (event.type === 'keydown') this.#pressSpace(event as KeyboardEvent);
    else if ((event.target as Element).matches('.police-beta-quick')) {
      void this.#answer(event as SubmitEvent);
    } else if (!this.#form && this.#loading) void this.#hold(event as SubmitEvent);
  }

  #press(event: MouseEvent): void {
    const opener = findOpener(this.#host);
    const takesAway = event.ctrlKey || event.metaKey || event.shiftKey || this.#leadsAway;
    if (!opener?.contains(event.target as Node) || takesAway) return;
    const details = detailsOf(opener);
    // <details> opens and closes by itself, after this event.
    if (details?.open) return;
    if (!details) event.preventDefault();
    void this.#toggle(opener, Boolean(details) || opener.ariaExpanded !== 'true');
  }

  /** A button answers to Space; a link that acts as one does not by itself. */
  #pressSpace(event: KeyboardEvent): void {
    const opener = event.target as HTMLElement;
    if (event.key !== ' ' || !opener.matches('a[role]') || opener !== findOpener(this.#host))
      return;
    event.preventDefault();
    opener.click();
  }

  async #answer(event: SubmitEvent): Promise<void> {
    const button = event.submitter;
    if (!(button instanceof HTMLButtonElement)) return;
    event.preventDefault();
    try {
      if (!this.#quick) {
        const { QuickAnswer } = await import('./quick-answer.js');
        this.#quick ??= new QuickAnswer(this.#host, event.target as HTMLFormElement, this.config);
      }
      this.#sayNotLoaded(false);
      await this.#quick.give(button);
    } catch {
      this.#fail();
    }
  }

  async #toggle(opener: HTMLElement, open: boolean): Promise<void> {
    const { states } = this.#host.internals;
    // The room of the form, before the form is there: what follows moves with the press and not later.
    if (open && !this.#form && !detailsOf(opener)) states.add('opening');
    try {
      const form = await this.#load(opener);
      states.delete('opening');
      this.#sayNotLoaded(false);
      form.setOpen(open);
    } catch {
      states.delete('opening');
      // A pasted form needs nobody; a link leads to its page again; a button can be pressed again.
      if (detailsOf(opener)) return;
      if (opener.localName === 'a') {
        this.#leadsAway = true;
        opener.role = opener.ariaExpanded = null;
      }
      this.#fail();
    }
  }

  #fail(): void {
    this.#sayNotLoaded(true);
    this.#host.dispatchEvent(new FeedbackErrorEvent('not-loaded'));
  }

  /** A pasted form is there before its code: what is sent meanwhile waits, and posts by itself if none comes. */
  async #hold(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    await this.#loading?.catch(() => undefined);
    (event.target as HTMLFormElement).requestSubmit(event.submitter);
  }

  #load(opener: HTMLElement): Promise<FeedbackForm> {
    this.#loading ??= import('./feedback-form.js')
      .then(({ FeedbackForm }) => (this.#form = new FeedbackForm(this.#host, opener, this.config)))
      .catch((error: unknown) => {
        this.#loading = undefined;
        throw error;
      });
    return this.#loading;
  }
}
