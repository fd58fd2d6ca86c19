import type { Extra, Host, StartExtra } from './extra.types.js';
import type { FoldedParts } from './folded-parts.js';

/** By the attribute that asks for it; fetched by then only. */
const EXTRAS: Readonly<Record<string, () => Promise<{ start: StartExtra }>>> = {
  filter: () => import('./filter.js'),
  'copy-links': () => import('./copy-links.js'),
  remember: () => import('./remembered.js'),
};

/** Holds what an element has beyond its content and the button for all. */
export class Extras {
  readonly #host: Host;
  readonly #parts: FoldedParts;
  readonly #running: Record<string, Extra> = {};
  readonly #asked: Record<string, Promise<void>> = {};

  constructor(host: Host, parts: FoldedParts) {
    this.#host = host;
    this.#parts = parts;
  }

  /** Settles once all that was asked for by now is there. */
  get loaded(): Promise<unknown> {
    return Promise.all(Object.values(this.#asked));
  }

  draw(): void {
    for (const name in EXTRAS) {
      const on = this.#host.hasAttribute(name);
      const extra = this.#running[name];
      if (extra) extra.draw(on);
      else if (on) this.#asked[name] ??= this.#start(name);
    }
  }

  readonly bringBack = (): void => {
    for (const name in this.#running) this.#running[name]?.bringBack?.();
  };

  async #start(name: string): Promise<void> {
    try {
      const { start } = (await EXTRAS[name]?.()) ?? {};
      const extra = start?.(this.#host, this.#parts);
      if (!extra) return;
      this.#running[name] = extra;
      extra.draw(this.#host.hasAttribute(name));
    } catch {
      // The content is whole without it; asked for again when the element is next drawn.
      Reflect.deleteProperty(this.#asked, name);
    }
  }
}
