import type { BetaBanner } from './beta-banner.element.js';

/** Drives a banner as a visitor does: by what shows, what it is called and what can be pressed. */
export class BetaBannerHarness {
  constructor(readonly element: BetaBanner) {}

  #find<T extends HTMLElement>(selector: string): T {
    const found = this.element.querySelector<T>(selector);
    if (!found) throw new Error(`The banner has no ${selector}`);
    return found;
  }

  /** The sentence and the links. */
  get words(): string {
    const [first] = this.element.children;
    return (first?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  /** The link, button or summary that opens the form. */
  get opener(): HTMLElement {
    return this.#find('.police-beta-open');
  }

  /** "Not now", then "Undo". */
  get hideButton(): HTMLButtonElement {
    return this.#find('.police-beta-actions button');
  }

  /** What the banner's own status says. */
  get told(): string {
    return this.#find('.police-beta-actions [role="status"]').textContent;
  }

  get form(): HTMLFormElement | null {
    return this.element.querySelector('form');
  }

  get isOpen(): boolean {
    return this.form?.checkVisibility({ visibilityProperty: true }) ?? false;
  }

  get isShown(): boolean {
    return (
      this.element.checkVisibility({ visibilityProperty: true }) &&
      (this.element.firstElementChild?.checkVisibility({ visibilityProperty: true }) ?? false)
    );
  }

  get ratings(): HTMLInputElement[] {
    return [...this.element.querySelectorAll<HTMLInputElement>('[name="rating"]')];
  }

  get comment(): HTMLTextAreaElement {
    return this.#find('[name="comment"]');
  }

  get send(): HTMLButtonElement {
    return this.#find('[type="submit"]');
  }

  /** What the form's status says: how the sending went. */
  get status(): string {
    return this.#find('.police-feedback-status').textContent;
  }

  /** What is wrong with the rating. */
  get error(): string {
    return this.#find('.police-feedback-error').textContent;
  }

  /** What will be sent, while it is shown. */
  get review(): string {
    return this.#find('.police-feedback-review').textContent;
  }

  get key(): string {
    return this.#find<HTMLInputElement>('[name="submission_key"]').value;
  }

  /** Presses the opener and waits until the form is there. */
  async open(): Promise<void> {
    this.opener.click();
    await this.until(() => this.isOpen && this.element.contains(document.activeElement));
  }

  rate(value: number): void {
    this.#find<HTMLInputElement>(`[name="rating"][value="${value}"]`).click();
  }

  /** Opens the reasons and ticks one. */
  tick(code: string): void {
    this.#find<HTMLDetailsElement>('.police-feedback-why').open = true;
    this.#find<HTMLInputElement>(`[name="reasons"][value="${code}"]`).click();
  }

  write(words: string): void {
    this.comment.value = words;
    this.comment.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** Presses the button with these words, wherever it is in the banner. */
  press(words: string): void {
    const button = [...this.element.querySelectorAll('button')].find(
      ({ textContent }) => textContent === words,
    );
    if (!button) throw new Error(`The banner has no button "${words}"`);
    button.focus();
    button.click();
  }

  /** Presses Send with the focus on it. */
  submit(): void {
    this.send.focus();
    this.send.click();
  }

  /** Waits until something holds; fails after 4 seconds. */
  async until(holds: () => boolean): Promise<void> {
    const end = performance.now() + 4000;
    while (!holds()) {
      if (performance.now() > end) throw new Error(`Waited for: ${String(holds)}`);
      await new Promise(resolve => setTimeout(resolve, 10));
    }
  }
}
