import type { ContentOptions } from './content-options.js';
import type { Jurisdiction } from './law/law.types.js';

/** What stands in the page, and whose law it is. */
export interface Written {
  readonly jurisdiction: Jurisdiction;
  readonly nodes: readonly Element[];
}

type Show = (
  host: Element,
  options: ContentOptions,
  written: Written | undefined,
  next: Element | null,
) => Promise<Written>;

/**
 * What an element writes that was given no section. Brought in line with what changes, one change
 * after the other, as words may have to be fetched.
 */
export class WrittenContent {
  readonly #host: Element;
  readonly #show: Show;
  readonly #options: () => ContentOptions;
  readonly #rewritten: () => Promise<void>;
  #written: Written | undefined;
  #work: Promise<void>;

  /**
   * @param options - as they are when it comes to writing
   * @param rewritten - called when something was written again
   */
  constructor(
    host: Element,
    show: Show,
    options: () => ContentOptions,
    rewritten: () => Promise<void>,
  ) {
    this.#host = host;
    this.#show = show;
    this.#options = options;
    this.#rewritten = rewritten;
    this.#work = this.#bring();
  }

  /** Resolves once all that changed by now is written; rejects where the first words could not be fetched. */
  get done(): Promise<void> {
    return this.#work;
  }

  /** Something changed, maybe while the first words are still on their way. */
  update(): void {
    this.#work = this.#work.then(this.#rewrite, () => {});
  }

  async #bring(): Promise<void> {
    const outro = this.#host.querySelector(':scope > [slot="outro"]');
    this.#written = await this.#show(this.#host, this.#options(), this.#written, outro);
  }

  readonly #rewrite = async (): Promise<void> => {
    try {
      await this.#bring();
    } catch {
      // What is written stands: better in the language that was, than gone.
      return;
    }
    await this.#rewritten();
  };
}
