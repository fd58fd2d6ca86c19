import { applyFrame, HELD_FRAME } from './held-frames.js';
import { HELD_SCRIPT, HeldScripts, idsOf } from './held-scripts.js';

const HELD = `${HELD_SCRIPT},${HELD_FRAME}`;

/**
 * What waits for consent, wherever it arrives: in the page and in its open shadow roots. A browser says
 * when a node arrives, not when an element gets a root. So each element that arrives is looked into, and
 * the page once more when a name is defined: an upgrade is when an element makes its root.
 */
export class Held {
  readonly scripts: HeldScripts;

  readonly #allows: (ids: string) => boolean;
  readonly #awaited = new Set<string>();
  readonly #arrivals = new MutationObserver(records => {
    for (const { addedNodes } of records) for (const node of addedNodes) this.#look(node);
    this.scripts.run();
  });

  /** @param allows - whether all of these categories, separated by spaces, are allowed now */
  constructor(allows: (ids: string) => boolean) {
    this.#allows = allows;
    this.scripts = new HeldScripts(allows);
  }

  /** Runs, fills and empties by what is allowed now, and does so with all that comes. */
  apply(): void {
    this.#watch(document);
    this.scripts.run();
  }

  stop(): void {
    this.#arrivals.disconnect();
  }

  #watch(root: Node): void {
    this.#arrivals.observe(root, { childList: true, subtree: true });
    this.#look(root);
  }

  /** In the order of the document: a root comes before the children of its host. */
  #look(within: Node): void {
    const walker = document.createTreeWalker(within, NodeFilter.SHOW_ELEMENT);
    for (let node: Node | null = within; node; node = walker.nextNode()) {
      if (!(node instanceof Element)) continue;
      const { localName, shadowRoot } = node;
      if (node.matches(HELD)) {
        const allowed = this.#allows(idsOf(node as HTMLElement));
        if (node instanceof HTMLIFrameElement) applyFrame(node, allowed);
        else if (allowed) this.scripts.add(node as HTMLScriptElement);
      }
      if (shadowRoot) this.#watch(shadowRoot);
      else if (localName.includes('-') && !customElements.get(localName)) this.#await(localName);
    }
  }

  #await(name: string): void {
    if (this.#awaited.has(name)) return;
    this.#awaited.add(name);
    // "font-face" and its like are no names of custom elements, and rejected.
    customElements.whenDefined(name).then(
      () => {
        this.#look(document);
        this.scripts.run();
      },
      () => undefined,
    );
  }
}
