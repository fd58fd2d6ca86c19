import type { CookieConsent } from './cookie-consent.element.js';

/** What a person does with the banner and its dialog. */
export class CookieConsentHarness {
  readonly element: CookieConsent;

  constructor(element: CookieConsent) {
    this.element = element;
  }

  get region(): HTMLElement | null {
    return this.#find('section');
  }

  get dialog(): HTMLDialogElement | null {
    return this.element.shadowRoot.querySelector<HTMLDialogElement>('dialog[open]') ?? null;
  }

  get message(): HTMLElement | null {
    return this.#find('[role="alert"]');
  }

  get words(): string {
    return (this.region?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  /** The text beside the buttons, its link included. */
  get asked(): string {
    return (this.#find('.text')?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  get buttons(): HTMLButtonElement[] {
    return [...(this.region?.querySelectorAll('button') ?? [])];
  }

  get links(): HTMLAnchorElement[] {
    return [...(this.region?.querySelectorAll('a') ?? [])];
  }

  get focused(): Element | null {
    return this.element.shadowRoot.activeElement ?? null;
  }

  accept(): void {
    this.buttons[0]?.click();
  }

  reject(): void {
    this.buttons[1]?.click();
  }

  /** The third button: "Customise", or "Try again" after a failed save. */
  customise(): void {
    this.buttons[2]?.focus();
    this.buttons[2]?.click();
  }

  retry(): void {
    this.buttons[2]?.click();
  }

  hide(): void {
    this.buttons[0]?.click();
  }

  radio(category: string, choice: 'yes' | 'no'): HTMLInputElement | null {
    return (
      this.element.shadowRoot.querySelector<HTMLInputElement>(
        `dialog input[name="${category}"][value="${choice}"]`,
      ) ?? null
    );
  }

  save(): void {
    this.element.shadowRoot.querySelector<HTMLButtonElement>('dialog button')?.click();
  }

  #find(selector: string): HTMLElement | null {
    return this.element.shadowRoot.querySelector<HTMLElement>(selector) ?? null;
  }
}
