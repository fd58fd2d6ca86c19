import type { Term } from './term.element.js';

/** What a person does with a word that is explained. */
export class TermHarness {
  constructor(readonly host: Term) {}

  /** The word, once it can be pressed. */
  get word(): HTMLElement {
    const word = this.host.querySelector<HTMLElement>('[role=button]');
    if (!word) throw new Error('The word cannot be pressed');
    return word;
  }

  get panel(): HTMLElement | undefined {
    const panel = this.host.querySelector<HTMLElement>('.police-term-gist');
    return panel?.matches(':popover-open') ? panel : undefined;
  }

  get isOpen(): boolean {
    return this.panel !== undefined;
  }

  /** What is read: name and gist, once they are there. */
  get said(): string {
    return [...(this.panel?.querySelectorAll('b, b + span') ?? [])]
      .map(node => node.textContent)
      .join(': ');
  }

  get link(): HTMLAnchorElement | undefined {
    return this.panel?.querySelector('a') ?? undefined;
  }

  press(): void {
    this.word.click();
  }

  /** Presses, and waits until there is something to read. */
  async open(): Promise<string> {
    this.press();
    while (!this.said) await new Promise(resolve => requestAnimationFrame(resolve));
    return this.said;
  }

  /** A mouse comes to the word, or leaves it; for how a page meets the events, not the browser. */
  point(how: 'enter' | 'leave', pointerType = 'mouse'): void {
    this.host.dispatchEvent(new PointerEvent(`pointer${how}`, { pointerType }));
  }
}
