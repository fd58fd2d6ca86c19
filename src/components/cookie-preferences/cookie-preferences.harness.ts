import type { CookiePreferences } from './cookie-preferences.element.js';

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

  get message(): HTMLElement | null {
    return this.#root?.querySelector<HTMLElement>('.message') ?? null;
  }

  get words(): string {
    return (this.element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  get focused(): Element | null {
    return this.element.shadowRoot?.activeElement ?? null;
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
    this.#root?.querySelector<HTMLButtonElement>('.buttons button')?.click();
  }

  retry(): void {
    this.#root?.querySelector<HTMLButtonElement>('.message button')?.click();
  }

  get #root(): ShadowRoot | null {
    return this.element.shadowRoot;
  }
}
