import { FeedbackErrorEvent } from './beta-banner.events.js';
import type { FeedbackForm, FeedbackHost } from './feedback-form.js';
import type { FeedbackFormConfig } from './feedback-form.markup.js';

/** What the form needs to know, and the site's feedback page. */
export type OpenerConfig = FeedbackFormConfig & { readonly href: string };

/**
 * Makes the banner's link, button or `<summary>` open the form where it stands. The form's own code
 * is fetched when it is first wanted; if it can't be, a link leads to its page again and a pasted
 * form posts by itself.
 */
export class FeedbackOpener {
  readonly #host: FeedbackHost;
  readonly #config: () => OpenerConfig;
  readonly #sayNotLoaded: (failed: boolean) => void;
  #loading: Promise<FeedbackForm> | undefined;
  #form: FeedbackForm | undefined;
  /** The link is an ordinary link, as the form could not be loaded. */
  #leadsAway = false;

  constructor(
    host: FeedbackHost,
    config: () => OpenerConfig,
    sayNotLoaded: (failed: boolean) => void,
  ) {
    this.#host = host;
    this.#config = config;
    this.#sayNotLoaded = sayNotLoaded;
    host.addEventListener('click', this.#press);
    host.addEventListener('keydown', this.#pressSpace);
  }

  /** Marked as the opener, or the link to the feedback page, or what folds out a pasted form. */
  get element(): HTMLElement | null {
    const href = CSS.escape(this.#config().href);
    return this.#host.querySelector(`.police-beta-open, a[href="${href}"], details > summary`);
  }

  /** Brings what is there in line with the element's properties and the language. */
  update(): void {
    const { element } = this;
    if (!element || !this.#config().endpoint) return;
    if (element.localName === 'summary') {
      // Opened before we came: the form is made ready, and no focus moves.
      if (this.#details(element)?.open) void this.#load(element).catch(() => {});
    } else if (!this.#leadsAway) {
      // It opens something here. Pressed with a modifier key, a link still opens its page elsewhere.
      element.setAttribute('role', 'button');
      element.ariaExpanded ??= 'false';
    }
    this.#form?.update();
  }

  /** Drops what the visitor typed and what is on its way, and closes. */
  drop(): void {
    this.#form?.drop();
    for (const form of this.#host.querySelectorAll('form')) form.reset();
    for (const details of this.#host.querySelectorAll('details')) details.open = false;
  }

  /** The banner's own: the page may have put it as a whole into another. */
  #details(opener: Element): HTMLDetailsElement | null {
    return opener.matches('summary') ? opener.closest('details') : null;
  }

  readonly #press = (event: MouseEvent): void => {
    const { element } = this;
    const takesAway = event.ctrlKey || event.metaKey || event.shiftKey || this.#leadsAway;
    if (!element?.contains(event.target as Node) || takesAway || !this.#config().endpoint) return;
    const details = this.#details(element);
    // <details> opens and closes by itself, after this event.
    if (details?.open) return;
    if (!details) event.preventDefault();
    void this.#toggle(element, Boolean(details) || element.ariaExpanded !== 'true');
  };

  /** A button answers to Space; a link that acts as one does not by itself. */
  readonly #pressSpace = (event: KeyboardEvent): void => {
    const { element } = this;
    if (event.key !== ' ' || event.target !== element || !element?.matches('a[role]')) return;
    event.preventDefault();
    element.click();
  };

  async #toggle(opener: HTMLElement, open: boolean): Promise<void> {
    try {
      const form = await this.#load(opener);
      this.#sayNotLoaded(false);
      form.setOpen(open);
    } catch {
      // A pasted form needs nobody; a link leads to its page again; a button can be pressed again.
      if (this.#details(opener)) return;
      if (opener.localName === 'a') {
        this.#leadsAway = true;
        opener.role = opener.ariaExpanded = null;
      }
      this.#sayNotLoaded(true);
      this.#host.dispatchEvent(new FeedbackErrorEvent('not-loaded'));
    }
  }

  #load(opener: HTMLElement): Promise<FeedbackForm> {
    this.#loading ??= import('./feedback-form.js')
      .then(({ FeedbackForm }) => (this.#form = new FeedbackForm(this.#host, opener, this.#config)))
      .catch((error: unknown) => {
        this.#loading = undefined;
        throw error;
      });
    return this.#loading;
  }
}
