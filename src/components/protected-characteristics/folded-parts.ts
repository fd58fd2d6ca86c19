/** The `details` under a section's heading. */
export interface FoldedPart {
  /** Id of the section. */
  readonly id: string;
  readonly details: HTMLDetailsElement;
}

export const areOpen = (parts: readonly FoldedPart[]): boolean =>
  parts.every(({ details }) => details.open);

/**
 * The sections of an element and their folded parts, as the page has them now: nothing is cached, so
 * content may come late or change; who needs them twice in one step keeps them. Knows of each part what it was when last looked at, as `toggle`
 * events come as tasks of their own, and also for what was open from the start.
 */
export class FoldedParts {
  readonly #host: Element;
  readonly #known = new WeakMap<HTMLDetailsElement, boolean>();

  constructor(host: Element) {
    this.#host = host;
  }

  get sections(): HTMLElement[] {
    return [...this.#host.querySelectorAll<HTMLElement>('section[id]')];
  }

  get all(): FoldedPart[] {
    return this.sections.flatMap(section => {
      const details = section.querySelector('details');
      return details ? [{ id: section.id, details }] : [];
    });
  }

  /** Takes parts that are new for what they are: no news. */
  learn(): void {
    for (const { details } of this.all) {
      if (!this.#known.has(details)) this.#known.set(details, details.open);
    }
  }

  /** Opens or closes; silently, when nobody asked for it: on load, for `plain`, for printing. */
  set(details: HTMLDetailsElement, open: boolean, silently: boolean): void {
    details.open = open;
    if (silently) this.#known.set(details, open);
  }

  /** The one of `parts` that a `toggle` event tells something new about. */
  news({ target }: Event, parts: readonly FoldedPart[]): FoldedPart | undefined {
    const part = parts.find(({ details }) => details === target);
    if (!part || this.#known.get(part.details) === part.details.open) return undefined;
    this.#known.set(part.details, part.details.open);
    return part;
  }
}
