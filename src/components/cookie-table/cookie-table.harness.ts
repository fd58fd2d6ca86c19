import type { CookieTable } from './cookie-table.element.js';

/** What a person reads in the tables. */
export class CookieTableHarness {
  readonly element: CookieTable;

  constructor(element: CookieTable) {
    this.element = element;
  }

  get captions(): string[] {
    return this.#texts('caption');
  }

  get headings(): string[] {
    return this.#texts('table:first-of-type thead th');
  }

  /** The cells of every line, in order. */
  get rows(): string[][] {
    return [...(this.element.shadowRoot?.querySelectorAll('tbody tr') ?? [])].map(row =>
      [...row.children].map(cell => cell.textContent.replace(/\s+/g, ' ').trim()),
    );
  }

  #texts(selector: string): string[] {
    return [...(this.element.shadowRoot?.querySelectorAll(selector) ?? [])].map(node =>
      node.textContent.replace(/\s+/g, ' ').trim(),
    );
  }
}
