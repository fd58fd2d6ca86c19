import type { FormState } from './sending/answers.js';
import type { EnquiryForm } from './enquiry-form.element.js';

const visible = (element: Element | null): boolean =>
  (element?.checkVisibility() ?? false) && !element?.closest('.police-leaving');

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
    const buttons = [...this.form.querySelectorAll<HTMLButtonElement>('button[type="submit"]')];
    return this.#found(buttons.find(visible) ?? buttons[0] ?? null);
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

  /** The list of the answers before they are sent, where it shows. */
  get review(): HTMLElement | undefined {
    const review = this.host.querySelector<HTMLElement>('.police-review');
    return review && visible(review) ? review : undefined;
  }

  /** What the review says: questions with their answers. */
  get reviewed(): Record<string, string> {
    const lines = this.review?.querySelectorAll('dl > div') ?? [];
    return Object.fromEntries(
      Array.from(lines, line => {
        const [label, answer] = line.children;
        return [label?.textContent ?? '', answer?.textContent ?? ''];
      }),
    );
  }

  /** The link of the review that leads back to a field. */
  changeLink(name: string): HTMLElement {
    const id = this.field(name).id;
    return this.#found(this.host.querySelector<HTMLElement>(`.police-change[href="#${id}"]`));
  }

  /** The questions about equality in the receipt, where they show. */
  get equality(): HTMLElement | undefined {
    const part = this.receipt?.querySelector<HTMLElement>('.police-equality');
    return part && visible(part) && part.hasChildNodes() ? part : undefined;
  }

  /** The notice that what is typed is kept, where it shows. */
  get draft(): HTMLElement | undefined {
    return this.host.querySelector<HTMLElement>('.police-draft') ?? undefined;
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
    const control = this.field(name);
    const field =
      control.closest('[data-field]') ?? control.closest('.police-field, fieldset, p, div');
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

  /** As the browser's picker does. */
  chooseFiles(name: string, ...files: readonly File[]): void {
    const field = this.field(name);
    const transfer = new DataTransfer();
    for (const file of files) transfer.items.add(file);
    field.files = transfer.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** Each chosen file as its row reads. */
  get fileRows(): string[] {
    return Array.from(this.host.querySelectorAll('.police-files > li'), row =>
      Array.from(row.children, ({ textContent }) => textContent)
        .filter(Boolean)
        .join(', '),
    );
  }

  removeFile(index: number): void {
    const row = this.host.querySelectorAll('.police-files > li')[index];
    this.#found(row?.querySelector('button') ?? null).click();
  }

  /** What was said of the last change to the files. */
  get filesNote(): string {
    return this.host.querySelector('.police-files-note')?.textContent ?? '';
  }

  /** How far the files are; nothing where none are on their way. */
  get progress(): HTMLElement | undefined {
    return this.host.querySelector<HTMLElement>('.police-progress') ?? undefined;
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
    await this.#until(() => this.host.querySelector('form'), 'no form was written');
    // Questions that hang on others show or hide.
    const open = '[data-show-when]:not([hidden], [data-asked])';
    await this.#until(
      () => !this.host.querySelector(open),
      'questions that hang on others all show',
    );
    return this;
  }

  /** Waits until what a form with files loads is there; a field must have had the focus. */
  async readyForFiles(): Promise<void> {
    await this.#until(() => this.host.querySelector('.police-files'), 'no list of files');
  }

  /** Waits until so many of a hundred have gone. */
  async hasSent(share: number): Promise<void> {
    const bar = (): HTMLProgressElement | null | undefined =>
      this.progress?.querySelector('progress');
    await this.#until(() => bar()?.value === share, `not ${share} of a hundred`);
  }

  async #until(isSo: () => unknown, otherwise: string): Promise<void> {
    for (const end = Date.now() + 10_000; !isSo();) {
      if (Date.now() > end) throw new Error(otherwise);
      await new Promise(resolve => setTimeout(resolve, 10));
    }
  }
}
