import type { QuickExit } from './quick-exit.element.js';

/** What a person can see, hear and do of the element; for tests and stories. */
export class QuickExitHarness {
  constructor(readonly host: QuickExit) {}

  get link(): HTMLAnchorElement {
    const link = this.host.querySelector<HTMLAnchorElement>('a:not([slot], [slot] *)');
    if (!link) throw new Error('There is no link to leave by.');
    return link;
  }

  get label(): string {
    return this.link.textContent.trim();
  }

  /** The sentence that a screen reader meets before the link. */
  get hint(): string {
    const slot = this.#find<HTMLSlotElement>('slot[name=hint]');
    const given = slot?.assignedElements()[0] ?? slot;
    return given?.textContent?.trim() ?? '';
  }

  get hintIsShown(): boolean {
    return (this.#find<HTMLElement>('[part=hint]')?.offsetWidth ?? 0) > 1;
  }

  get safetyLink(): HTMLAnchorElement | null {
    return this.host.querySelector('[slot=safety]') ?? this.#find('[part=safety]');
  }

  async ready(): Promise<this> {
    await this.host.updateComplete;
    return this;
  }

  #find<T extends Element>(selector: string): T | null {
    return this.host.shadowRoot?.querySelector<T>(selector) ?? null;
  }
}
