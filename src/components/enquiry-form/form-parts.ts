import type { Draft } from './draft/draft.js';
import type { Equality } from './equality/equality.js';
import type { Review } from './review/review.js';

/** What the parts need of the session. */
export interface PartsHost {
  readonly element: HTMLElement;
  readonly form: HTMLFormElement;
  readonly lang: () => string;
  /** The visitor went back from the review to the form. */
  readonly reviewLeft: () => void;
}

/**
 * What a form has besides its fields where its author asked for it. Each is fetched when it is needed
 * first; where it can't be had, the form goes on without it, as a message matters more.
 */
export class FormParts {
  readonly #host: PartsHost;
  #review: Review | undefined;
  #draft: Draft | undefined;
  #equality: Equality | undefined;
  #gone = false;

  constructor(host: PartsHost) {
    this.#host = host;
    if (host.element.getAttribute('draft') === 'session') void this.#keepDraft();
  }

  get reviewing(): boolean {
    return this.#review?.open ?? false;
  }

  /** @returns whether the answers show, or somebody left meanwhile: nothing is to be sent now */
  async review(): Promise<boolean> {
    const { form, lang, reviewLeft } = this.#host;
    try {
      const { Review } = await import('./review/review.js');
      this.#review ??= new Review(form, lang, reviewLeft);
      if (!this.#gone && !this.reviewing) this.#review.show();
      return true;
    } catch {
      return false;
    }
  }

  closeReview(): void {
    this.#review?.close();
  }

  /** Accepted: no draft any more, and questions about equality in the receipt. */
  sent(reference: string, place: Element | null): void {
    this.#draft?.clear();
    const { element, lang } = this.#host;
    const action = element.getAttribute('equality');
    if (!action || !place) return;
    void import('./equality/equality.js').then(
      ({ Equality }) => {
        if (this.#gone || !place.isConnected) return;
        const address = action.replace('{reference}', encodeURIComponent(reference));
        const nation = element.getAttribute('equality-nation');
        this.#equality = new Equality(place, lang, address, nation);
      },
      // Nobody misses what was never offered.
      () => undefined,
    );
  }

  languageChanged(): void {
    this.#review?.render();
    this.#draft?.render();
    this.#equality?.render();
  }

  /** Nothing of a visitor's stays, in the page or in storage. */
  drop(): void {
    this.#gone = true;
    this.#review?.drop();
    this.#draft?.drop();
    this.#equality?.drop();
    // A page that comes back from the history begins again.
    queueMicrotask(() => (this.#gone = false));
  }

  async #keepDraft(): Promise<void> {
    try {
      const { Draft } = await import('./draft/draft.js');
      if (!this.#gone) this.#draft = new Draft(this.#host.form, this.#host.lang);
    } catch {
      // What is typed is not kept, and nothing says that it is.
    }
  }
}
