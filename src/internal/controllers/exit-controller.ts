import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';

/**
 * Obeys the exit: when `police-exit` comes on `document`, the page is covered and about to be left,
 * and the element must drop what it holds within the same task. Connected elements only.
 */
export class ExitController implements ReactiveController {
  readonly #drop: () => void;

  constructor(host: ReactiveControllerHost, drop: () => void) {
    this.#drop = drop;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('police-exit', this.#drop);
  }

  hostDisconnected(): void {
    document.removeEventListener('police-exit', this.#drop);
  }
}
