import type { CookiePreferences } from './cookie-preferences.element.js';

const tidy = (node: Element | null): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What a person does with the form. */
export class CookiePreferencesHarness {
  readonly element: CookiePreferences;

  constructor(element: CookiePreferences) {
    this.element = element;
  }

  get form(): HTMLFormElement | null {
    return this.#root?.querySelector('form') ?? null;
  }

  get groups(): string[] {
    return [...(this.form?.querySelectorAll('legend') ?? [])].map(legend => legend.textContent);
  }

  /** What became of a choice; none while it is saved. */
  get message(): HTMLElement | null {
    return this.#root?.querySelector<HTMLElement>('.message:not(.saving)') ?? null;
  }

  get words(): string {
    return (this.element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  get focused(): Element | null {
    return this.element.shadowRoot?.activeElement ?? null;
  }

  /** The record of the choice, folded until `openReceipt()`. */
  get receipt(): HTMLDetailsElement | null {
    return this.#root?.querySelector('details') ?? null;
  }

  /** "Name: value" of each line of the record. */
  get receiptLines(): string[] {
    return [...(this.receipt?.querySelectorAll('dt') ?? [])].map(
      name => `${tidy(name)}: ${tidy(name.nextElementSibling)}`,
    );
  }

  get receiptRows(): string[][] {
    return [...(this.receipt?.querySelectorAll('tbody tr') ?? [])].map(row =>
      [...row.children].map(tidy),
    );
  }

  openReceipt(): void {
    this.receipt?.querySelector('summary')?.click();
  }

  printReceipt(): void {
    this.receipt?.querySelectorAll('button')[0]?.click();
  }

  copyReceipt(): void {
    this.receipt?.querySelectorAll('button')[1]?.click();
  }

  radio(category: string, choice: 'yes' | 'no'): HTMLInputElement | null {
    return (
      this.#root?.querySelector<HTMLInputElement>(`input[name="${category}"][value="${choice}"]`) ??
      null
    );
  }

  choose(category: string, choice: 'yes' | 'no'): void {
    this.radio(category, choice)?.click();
  }

  save(): void {
    this.#root?.querySelector<HTMLButtonElement>('form .buttons button')?.click();
  }

  retry(): void {
    this.#root?.querySelector<HTMLButtonElement>('.message button')?.click();
  }

  get #root(): ShadowRoot | null {
    return this.element.shadowRoot;
  }
}
