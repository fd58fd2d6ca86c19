import type { CookiePreferences } from './cookie-preferences.element.js';

/** What a person does with the form. */
export class CookiePreferencesHarness {
  readonly element: CookiePreferences;

  constructor(element: CookiePreferences) {
    this.element = element;
  }

  get form(): HTMLFormElement | null {
    return this.#find('form');
  }

  get groups(): string[] {
    return [...(this.form?.querySelectorAll('legend') ?? [])].map(legend => legend.textContent);
  }

  get message(): HTMLElement | null {
    return this.#find('[role="alert"]');
  }

  get words(): string {
    return (this.element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  get focused(): Element | null {
    return this.element.shadowRoot?.activeElement ?? null;
  }

  radio(category: string, choice: 'yes' | 'no'): HTMLInputElement | null {
    return this.#find(`input[name="${category}"][value="${choice}"]`);
  }

  choose(category: string, choice: 'yes' | 'no'): void {
    this.radio(category, choice)?.click();
  }

  save(): void {
    this.#find<HTMLButtonElement>('.buttons button')?.click();
  }

  retry(): void {
    this.#find<HTMLButtonElement>('.message button')?.click();
  }

  #find<T extends Element = HTMLElement>(selector: string): T | null {
    return this.element.shadowRoot?.querySelector<T>(selector) ?? null;
  }
}
