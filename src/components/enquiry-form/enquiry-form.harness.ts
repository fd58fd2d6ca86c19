import type { FormState } from './answers.js';
import type { EnquiryForm } from './enquiry-form.element.js';

const visible = (element: Element | null): boolean => element?.checkVisibility() ?? false;

/** How tests and stories meet the form: by what a visitor sees and presses. */
export class EnquiryFormHarness {
  readonly host: EnquiryForm;

  constructor(host: EnquiryForm) {
    this.host = host;
  }

  get form(): HTMLFormElement {
    return this.#found(this.host.querySelector('form'));
  }

  get state(): FormState {
    return this.host.state;
  }

  get sendButton(): HTMLButtonElement {
    return this.#found(this.form.querySelector('button[type="submit"]'));
  }

  get key(): string {
    return this.field('submission_key').value;
  }

  /** The error summary, where it shows. */
  get summary(): HTMLElement | undefined {
    const summary = this.host.querySelector<HTMLElement>('.police-summary');
    return summary && visible(summary) ? summary : undefined;
  }

  get summaryEntries(): string[] {
    return Array.from(this.summary?.querySelectorAll('li') ?? [], entry => entry.textContent);
  }

  get summaryLinks(): HTMLAnchorElement[] {
    return Array.from(this.summary?.querySelectorAll('a') ?? []);
  }

  /** The panel that says how sending goes, where it shows. */
  get panel(): HTMLElement | undefined {
    const panel = this.host.querySelector<HTMLElement>('.police-panel');
    return panel && visible(panel) ? panel : undefined;
  }

  get countdown(): string {
    return this.panel?.querySelector('.police-countdown')?.textContent ?? '';
  }

  get receipt(): HTMLElement | undefined {
    const receipt = this.host.querySelector<HTMLElement>('.police-receipt');
    return receipt && visible(receipt) ? receipt : undefined;
  }

  /** The last thing said to a screen reader without focus. */
  get announced(): string {
    const regions = this.form.querySelectorAll(':scope > [role="status"]');
    return Array.from(regions, region => region.textContent)
      .join(' ')
      .trim();
  }

  get countShown(): string {
    return this.host.querySelector('.police-count-shown')?.textContent ?? '';
  }

  get countSpoken(): string {
    return this.host.querySelector('.police-count [role="status"]')?.textContent ?? '';
  }

  field(name: string): HTMLInputElement {
    return this.#found(this.form.querySelector(`[name="${name}"]`));
  }

  /** What a screen reader says beside the name of a field. */
  description(name: string): string {
    const field = this.field(name);
    const owner = field.closest('[aria-describedby]') ?? field;
    return (owner.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map(id => this.host.querySelector(`[id="${CSS.escape(id)}"]`)?.textContent ?? '')
      .join(' ')
      .trim();
  }

  /** The error beside a field, without its prefix. */
  errorBeside(name: string): string {
    const field = this.field(name).closest('.police-field, fieldset, p, div');
    const error = field?.querySelector('.police-error:not([hidden]) span:last-child');
    return error?.textContent ?? '';
  }

  /** Types as a visitor would, without a key event each. */
  type(name: string, text: string): void {
    const field = this.field(name);
    field.focus();
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  choose(name: string, value: string): void {
    const radio = this.form.querySelector<HTMLInputElement>(`[name="${name}"][value="${value}"]`);
    radio?.click();
  }

  send(): void {
    this.sendButton.click();
  }

  /** A button of the panel or the receipt, by its words. */
  button(words: string | RegExp): HTMLButtonElement | undefined {
    const buttons = [this.panel, this.receipt].flatMap(part =>
      Array.from(part?.querySelectorAll('button') ?? []),
    );
    return buttons.find(({ textContent }) =>
      typeof words === 'string' ? textContent === words : words.test(textContent),
    );
  }

  #found<T extends Element>(element: T | null): T {
    if (!element) throw new Error('the form is not there, or not whole');
    return element;
  }

  /** Waits for a state, at most ten seconds. */
  async reached(...states: readonly FormState[]): Promise<void> {
    for (const until = Date.now() + 10_000; !states.includes(this.state);) {
      if (Date.now() > until) throw new Error(`still "${this.state}", not ${states.join(' or ')}`);
      await new Promise(resolve => setTimeout(resolve, 10));
    }
  }

  /** Waits until the form that a bare tag writes is there. */
  async ready(): Promise<this> {
    await this.host.updateComplete;
    for (const until = Date.now() + 10_000; !this.host.querySelector('form');) {
      if (Date.now() > until) throw new Error('no form was written');
      await new Promise(resolve => setTimeout(resolve, 10));
    }
    return this;
  }
}
