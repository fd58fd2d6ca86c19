import type { ConsentGate } from './consent-gate.element.js';

/** What a person does with the placeholder. */
export class ConsentGateHarness {
  readonly element: ConsentGate;

  constructor(element: ConsentGate) {
    this.element = element;
  }

  get buttons(): HTMLButtonElement[] {
    return [...(this.element.shadowRoot?.querySelectorAll('button') ?? [])];
  }

  get words(): string {
    return (this.element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  get frame(): HTMLIFrameElement | null {
    return this.element.querySelector('iframe');
  }

  /** Whether the link is on show. */
  get hasLink(): boolean {
    return this.element.querySelector('a')?.checkVisibility({ visibilityProperty: true }) ?? false;
  }

  showOnce(): void {
    this.buttons[0]?.click();
  }

  allowAlways(): void {
    this.buttons[1]?.click();
  }
}
