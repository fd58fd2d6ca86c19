import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import type { FoldedPart, FoldedParts } from './folded-parts.js';

/**
 * Opens everything for printing and closes it again, in engines that lack `::details-content`, by
 * which CSS does it elsewhere. Fetched by those engines only.
 */
export class PrintController implements ReactiveController {
  readonly #parts: FoldedParts;
  #opened: readonly FoldedPart[] = [];

  constructor(host: ReactiveControllerHost, parts: FoldedParts) {
    this.#parts = parts;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#open);
    window.addEventListener('afterprint', this.#close);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#open);
    window.removeEventListener('afterprint', this.#close);
  }

  readonly #open = (): void => {
    this.#opened = this.#parts.set(true);
  };

  readonly #close = (): void => {
    const opened = new Set(this.#opened.map(({ details }) => details));
    this.#parts.set(({ details }) => details.open && !opened.has(details));
    this.#opened = [];
  };
}
