import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import type { FoldedParts } from './folded-parts.js';

/** What the page's address points at; an address that is no valid text points at nothing. */
const addressedId = (): string => {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
};

/** Opens what the address names and takes the visitor to its heading: on load, on a link, on Back. */
export class AddressController implements ReactiveController {
  readonly #host: Element;
  readonly #parts: FoldedParts;
  readonly #bringBack: () => void;

  /** @param bringBack - shows again what a filter took out */
  constructor(host: Element & ReactiveControllerHost, parts: FoldedParts, bringBack: () => void) {
    this.#host = host;
    this.#parts = parts;
    this.#bringBack = bringBack;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#follow);
    document.addEventListener('click', this.#followAgain);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#follow);
    document.removeEventListener('click', this.#followAgain);
  }

  /** @param silently - on load, when nobody has done anything yet */
  reveal(silently: boolean): void {
    const id = addressedId();
    const target = id && this.#host.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    if (!target) return;
    if (target.closest('section[hidden]')) this.#bringBack();
    const part = this.#parts.all.find(
      ({ id: section, details }) => section === target.id || details.contains(target),
    );
    if (part && silently) this.#parts.set(other => other.id === part.id || other.details.open);
    else if (part) part.details.open = true;
    const heading =
      target.matches('section') && target.querySelector<HTMLElement>('h1,h2,h3,h4,h5,h6');
    if (heading) {
      heading.tabIndex = -1;
      heading.focus();
      if (silently) this.#keepFocus(heading);
    } else {
      // The browser could not scroll to what was folded away.
      target.scrollIntoView();
    }
  }

  /**
   * The browser comes to the fragment too while the page loads, maybe after us, and takes the focus
   * off as a section can't have it (Chromium, WebKit). Not where the visitor has acted since.
   */
  #keepFocus(heading: HTMLElement): void {
    heading.addEventListener(
      'blur',
      () => {
        if (navigator.userActivation.hasBeenActive) return;
        setTimeout(() => {
          if (document.activeElement === document.body) heading.focus();
        });
      },
      { once: true },
    );
  }

  readonly #follow = (): void => {
    this.reveal(false);
  };

  /** A link to what the address names already changes nothing, so there is no `hashchange`. */
  readonly #followAgain = (event: MouseEvent): void => {
    for (const node of location.hash ? event.composedPath() : []) {
      if (!(node instanceof HTMLAnchorElement)) continue;
      // After the browser's own scrolling.
      if (node.href === location.href && !event.defaultPrevented) setTimeout(this.#follow);
      return;
    }
  };
}
