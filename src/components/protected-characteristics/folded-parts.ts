/** What folds under a section's heading: not a transcript that a force put into its own part. */
export interface FoldedPart {
  /** Id of the section. */
  readonly id: string;
  readonly details: HTMLDetailsElement;
}

/**
 * The sections of an element and their folded parts, as the page has them now: nothing is cached, so
 * content may come late or change. Loops without callbacks, as a page may have a thousand sections.
 * Remembers which parts were open when last looked at: `toggle` events come as tasks of their own,
 * and also for what was open from the start.
 */
export class FoldedParts {
  readonly #host: Element;
  readonly #knownOpen = new WeakSet<HTMLDetailsElement>();

  constructor(host: Element) {
    this.#host = host;
  }

  get sections(): NodeListOf<HTMLElement> {
    return this.#host.querySelectorAll('section[id]');
  }

  get all(): FoldedPart[] {
    const parts: FoldedPart[] = [];
    for (const section of this.sections) {
      const details =
        section.querySelector<HTMLDetailsElement>('details.police-depth') ??
        section.querySelector('details');
      if (details) parts.push({ id: section.id, details });
    }
    return parts;
  }

  /** What the property `open` says of them: ids with spaces between, or `all`. */
  get open(): string {
    const parts = this.all;
    const ids: string[] = [];
    for (const { id, details } of parts) if (details.open) ids.push(id);
    return ids[0] && ids.length === parts.length ? 'all' : ids.join(' ');
  }

  /** Takes parts that are open already for what they are: no news. */
  learn(): void {
    for (const details of this.#host.querySelectorAll<HTMLDetailsElement>('details[open]')) {
      this.#knownOpen.add(details);
    }
  }

  /**
   * Opens and closes, without news of it: `toggle` events come later, for what is known by then.
   *
   * @param open - all of them, or by part
   * @returns those that changed
   */
  set(open: boolean | ((part: FoldedPart) => boolean)): FoldedPart[] {
    const changed: FoldedPart[] = [];
    for (const part of this.all) {
      const { details } = part;
      const wanted = typeof open === 'boolean' ? open : open(part);
      if (details.open === wanted) continue;
      details.open = wanted;
      this.#knownOpen[wanted ? 'add' : 'delete'](details);
      changed.push(part);
    }
    return changed;
  }

  /** The part that a `toggle` event tells something new about. */
  news({ target }: Event): FoldedPart | undefined {
    const toggled = target as HTMLDetailsElement;
    if (this.#knownOpen.has(toggled) === toggled.open) return undefined;
    for (const part of this.all) {
      if (part.details !== toggled) continue;
      this.#knownOpen[toggled.open ? 'add' : 'delete'](toggled);
      return part;
    }
    return undefined;
  }
}
