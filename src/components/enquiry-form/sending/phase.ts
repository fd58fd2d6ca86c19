/**
 * One try or one wait at a time: the next ends the one before, with its timers and its listeners. It
 * ends when the page goes, too: a page kept for Back must not send later.
 */
export class Phase {
  #current = new AbortController();
  readonly #onPageGone: () => void;

  constructor(onPageGone: () => void) {
    this.#onPageGone = onPageGone;
  }

  begin(): AbortSignal {
    this.end();
    const { signal } = this.#current;
    window.addEventListener('pagehide', this.#onPageGone, { signal });
    return signal;
  }

  end(): void {
    this.#current.abort();
    this.#current = new AbortController();
  }
}
