export type Content = typeof import('./protected-characteristics.content.js');
type Written = Awaited<ReturnType<Content['showContent']>>;
export type ContentOptions = Parameters<Content['showContent']>[1];

/**
 * What an element writes that was given no section. Brought in line with what changes, one change
 * after the other, as words may have to be fetched.
 */
export class WrittenContent {
  readonly #host: Element;
  readonly #options: () => ContentOptions;
  readonly #rewritten: () => void;
  #written: Written | undefined;
  #content: Content | undefined;
  /** Nothing, where the page gave sections, or ours could not be fetched. */
  #work: Promise<void> | undefined;

  /**
   * @param options - as they are when it comes to writing
   * @param rewritten - called when something was written again
   */
  constructor(host: Element, options: () => ContentOptions, rewritten: () => void) {
    this.#host = host;
    this.#options = options;
    this.#rewritten = rewritten;
  }

  /** Resolves once all that changed by now is written. */
  get done(): Promise<void> | undefined {
    return this.#work;
  }

  /** Writes for the first time. Whether that could be done. */
  async start(load: () => Promise<Content>): Promise<boolean> {
    this.#work = this.#writeFirst(load);
    try {
      await this.#work;
      return true;
    } catch {
      this.#work = undefined;
      return false;
    }
  }

  /** Something changed, maybe while the first words are still on their way. */
  update(): void {
    this.#work = this.#work?.then(this.#rewrite, () => {});
  }

  async #writeFirst(load: () => Promise<Content>): Promise<void> {
    this.#content = await load();
    await this.#show();
  }

  async #show(): Promise<void> {
    const outro = this.#host.querySelector(':scope > [slot="outro"]');
    this.#written = await this.#content?.showContent(
      this.#host,
      this.#options(),
      this.#written,
      outro,
    );
  }

  readonly #rewrite = async (): Promise<void> => {
    try {
      await this.#show();
    } catch {
      // What is written stands: better in the language that was, than gone.
      return;
    }
    this.#rewritten();
  };
}
