/** What a web team reads in the audit. */
export class CookieAuditHarness {
  readonly #page: Document;

  constructor(page: Document) {
    this.#page = page;
  }

  get region(): HTMLElement | null {
    for (const { shadowRoot } of this.#page.body.children) {
      const region = shadowRoot?.querySelector<HTMLElement>('section[aria-labelledby="title"]');
      if (region) return region;
    }
    return null;
  }

  get words(): string {
    return (this.region?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  /** The lines of the table with that caption. */
  rows(caption: string): string[][] {
    const table = [...(this.region?.querySelectorAll('table') ?? [])].find(
      ({ caption: own }) => own?.textContent.trim() === caption,
    );
    return [...(table?.querySelectorAll('tbody tr') ?? [])].map(row =>
      [...row.children].map(cell => cell.textContent.trim()),
    );
  }

  copy(): void {
    this.region?.querySelector('button')?.click();
  }
}
