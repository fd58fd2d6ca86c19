import type { CharacteristicToggleEvent } from './protected-characteristics.events.js';
import type { ProtectedCharacteristics } from './protected-characteristics.element.js';

const found = <T>(value: T | null | undefined, what: string): T => {
  if (value === null || value === undefined) throw new Error(`No ${what}`);
  return value;
};

/** Drives the element as a visitor meets it: by names, words and what is on show. */
export class ProtectedCharacteristicsHarness {
  readonly toggles: { id: string; open: boolean }[] = [];

  constructor(readonly host: ProtectedCharacteristics) {
    host.addEventListener('police-toggle', ({ id, open }: CharacteristicToggleEvent) => {
      this.toggles.push({ id, open });
    });
  }

  get ids(): string[] {
    return [...this.host.querySelectorAll('section[id]')].map(({ id }) => id);
  }

  section(id: string): HTMLElement {
    return found(this.host.querySelector<HTMLElement>(`section[id="${id}"]`), `section ${id}`);
  }

  heading(id: string): HTMLElement {
    return found(this.section(id).querySelector<HTMLElement>('h1,h2,h3,h4,h5,h6'), 'heading');
  }

  gist(id: string): HTMLElement {
    return found(this.section(id).querySelector<HTMLElement>('.police-gist'), 'gist');
  }

  part(id: string): HTMLDetailsElement {
    return found(this.section(id).querySelector('details'), `part of ${id}`);
  }

  summary(id: string): HTMLElement {
    return found(this.part(id).querySelector('summary'), `summary of ${id}`);
  }

  get openIds(): string[] {
    return this.ids.filter(id => this.section(id).querySelector('details')?.open);
  }

  /** "Show all details" or "Hide all details", where it is on show. */
  get allButton(): HTMLButtonElement | undefined {
    const button = this.host.querySelector<HTMLButtonElement>('.police-all');
    return button?.checkVisibility() ? button : undefined;
  }

  get allWords(): string {
    return this.allButton?.textContent.trim() ?? '';
  }

  get filter(): HTMLInputElement | null {
    return this.host.querySelector('.police-filter input');
  }

  get filterStatus(): Element | null {
    return this.host.querySelector('.police-filter [role=status]');
  }

  get filterReset(): HTMLButtonElement | null {
    return this.host.querySelector('.police-filter button');
  }

  /** What the filter leaves in sight. */
  get shownIds(): string[] {
    return this.ids.filter(id => !this.section(id).hidden);
  }

  /** Types into the filter, all at once. */
  async find(words: string): Promise<void> {
    const field = found(this.filter, 'filter');
    field.focus();
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await this.settled();
  }

  /** Types, and waits until the filter has said what it found. */
  async findAndHear(words: string): Promise<void> {
    const status = found(this.filterStatus, 'status of the filter');
    const said = new Promise(resolve => {
      // Empty while somebody types.
      new MutationObserver(() => {
        if (status.textContent) resolve(undefined);
      }).observe(status, { childList: true });
    });
    await this.find(words);
    await said;
  }

  copyButton(id: string): HTMLButtonElement | null {
    return this.part(id).querySelector('.police-copy button');
  }

  copyStatus(id: string): Element | null {
    return this.part(id).querySelector('.police-copy [role=status]');
  }

  /** The field that stands in for the clipboard. */
  copyField(id: string): HTMLInputElement | null {
    return this.part(id).querySelector('.police-copy input');
  }

  /** Presses it, and waits until every part has said that it was toggled. */
  async pressAll(): Promise<void> {
    found(this.allButton, 'button for all').click();
    await this.settled();
  }

  async press(id: string): Promise<void> {
    this.summary(id).click();
    await this.settled();
  }

  /** `toggle` events are tasks of their own (HTML, "queue a details toggle event task"). */
  async settled(): Promise<void> {
    await this.host.updateComplete;
    const probe = document.createElement('details');
    const toggled = new Promise(resolve => {
      probe.addEventListener('toggle', resolve, { once: true });
    });
    probe.open = true;
    await toggled;
    await this.host.updateComplete;
  }

  /** Whether the text under a heading takes room: what a reader sees, on screen or on paper. */
  showsDepth(id: string): boolean {
    return [...this.part(id).querySelectorAll('p, li')].every(
      node =>
        node.checkVisibility({ contentVisibilityAuto: true }) && node.getClientRects().length > 0,
    );
  }
}
