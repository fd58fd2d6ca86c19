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
    const slot = this.#find('slot[name=hint]') as HTMLSlotElement | null;
    const given = slot?.assignedElements()[0] ?? slot;
    return given?.textContent.trim() ?? '';
  }

  get hintIsShown(): boolean {
    return (this.#find('[part=hint]')?.offsetWidth ?? 0) > 1;
  }

  get safetyLink(): HTMLAnchorElement | null {
    return (
      this.host.querySelector<HTMLAnchorElement>('[slot=safety]') ??
      (this.#find('[part=safety]:not([href=""])') as HTMLAnchorElement | null)
    );
  }

  async ready(): Promise<this> {
    await this.host.updateComplete;
    return this;
  }

  #find(selector: string): HTMLElement | null {
    return this.host.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
  }
}
