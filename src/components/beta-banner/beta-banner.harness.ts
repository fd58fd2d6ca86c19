import type { BetaBanner } from './beta-banner.element.js';

/** Drives a banner as a visitor does: by what shows, what it is called and what can be pressed. */
export class BetaBannerHarness {
  constructor(readonly element: BetaBanner) {}

  #find(selector: string): HTMLElement {
    const found = this.element.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`The banner has no ${selector}`);
    return found;
  }

  /** The sentence and the links. */
  get words(): string {
    const [first] = this.element.children;
    return (first?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  /** "Yes" and "No" to the question that one press answers. */
  get answers(): HTMLButtonElement[] {
    return [...this.element.querySelectorAll<HTMLButtonElement>('.police-beta-quick button')];
  }

  /** What stands in the place of that question once it was answered. */
  get answered(): string {
    return this.#find('.police-beta-quick [role="status"]').textContent;
  }

  /** The link, button or summary that opens the form. */
  get opener(): HTMLElement {
    return this.#find('.police-beta-open');
  }

  /** "Not now", then "Undo". */
  get hideButton(): HTMLButtonElement {
    return this.#find('.police-beta-actions button') as HTMLButtonElement;
  }

  /** What the banner's own status says. */
  get told(): string {
    return this.#find('.police-beta-actions [role="status"]').textContent;
  }

  get form(): HTMLFormElement | null {
    return this.element.querySelector('form.police-feedback');
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
    return [...this.element.querySelectorAll<HTMLInputElement>('input[name="rating"]')];
  }

  get comment(): HTMLTextAreaElement {
    return this.#find('[name="comment"]') as HTMLTextAreaElement;
  }

  get send(): HTMLButtonElement {
    return this.#find('.police-feedback [type="submit"]') as HTMLButtonElement;
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
    return (this.#find('[name="submission_key"]') as HTMLInputElement).value;
  }

  /** Presses the opener and waits until the form is there. */
  async open(): Promise<void> {
    this.opener.click();
    await this.until(() => this.isOpen && this.element.contains(document.activeElement));
  }

  /** Answers the question with one press. */
  answer(value: 'yes' | 'no'): void {
    const button = this.#find(`.police-beta-quick [value="${value}"]`);
    button.focus();
    button.click();
  }

  rate(value: number): void {
    this.#find(`[name="rating"][value="${value}"]`).click();
  }

  /** Opens the reasons and ticks one. */
  tick(code: string): void {
    (this.#find('.police-feedback-why') as HTMLDetailsElement).open = true;
    this.#find(`[name="reasons"][value="${code}"]`).click();
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
