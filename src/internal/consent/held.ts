import { applyFrame, HELD_FRAME } from './held-frames.js';
import { HELD_SCRIPT, HeldScripts, idsOf } from './held-scripts.js';

const HELD = `${HELD_SCRIPT},${HELD_FRAME}`;

/**
 * What waits for consent, wherever it arrives: in the page and in its open shadow roots. A browser says
 * when a node arrives, not when an element gets a root. So each element that arrives is looked into, and
 * the page once more when a name is defined: an upgrade is when an element makes its root.
 */
export class Held {
  readonly #allows: (ids: string) => boolean;
  /** Made for the first script that may run. */
  #scripts: HeldScripts | undefined;
  readonly #awaited = new Set<string>();
  readonly #arrivals = new MutationObserver(records => {
    const added: Node[] = [];
    for (const { addedNodes } of records) for (const node of addedNodes) added.push(node);
    this.apply(added);
  });

  /** @param allows - whether all of these categories, separated by spaces, are allowed now */
  constructor(allows: (ids: string) => boolean) {
    this.#allows = allows;
  }

  /** Whether a script ran of a category that is off now: only another load of the page stops it. */
  get ranWithout(): boolean {
    return !!this.#scripts?.ranWithout;
  }

  /**
   * Runs, fills and empties by what is allowed now, and does so with all that comes. In the order of the
   * document, where a root comes before the children of its host; in one loop, as each page is looked
   * through before anything else may happen in it.
   */
  apply(within: Iterable<Node> = [document]): void {
    for (const start of within) {
      const walkers: TreeWalker[] = [];
      let node: Node | null | undefined = start;
      do {
        // By type and name: what came from another window keeps that window's classes.
        const isRoot = node?.nodeType === Node.DOCUMENT_FRAGMENT_NODE || node === document;
        if (node && (isRoot || node === start)) {
          walkers.push(document.createTreeWalker(node, NodeFilter.SHOW_ELEMENT));
        }
        if (!node) walkers.pop();
        else if (isRoot) this.#arrivals.observe(node, { childList: true, subtree: true });
        else if (node.nodeType === Node.ELEMENT_NODE) {
          const element = node as HTMLElement;
          const { localName, shadowRoot } = element;
          if (element.matches(HELD)) this.#take(element);
          if (shadowRoot) {
            node = shadowRoot;
            continue;
          }
          if (localName.includes('-') && !customElements.get(localName)) this.#await(localName);
        }
        node = walkers.at(-1)?.nextNode();
      } while (walkers.length > 0);
    }
    this.#scripts?.run();
  }

  stop(): void {
    this.#arrivals.disconnect();
  }

  #take(held: HTMLElement): void {
    const allowed = this.#allows(idsOf(held));
    if (held.localName === 'iframe') applyFrame(held as HTMLIFrameElement, allowed);
    else if (allowed) {
      (this.#scripts ??= new HeldScripts(this.#allows)).add(held as HTMLScriptElement);
    }
  }

  #await(name: string): void {
    if (this.#awaited.has(name)) return;
    this.#awaited.add(name);
    // "font-face" and its like are no names of custom elements, and rejected.
    customElements.whenDefined(name).then(
      () => this.apply(),
      () => undefined,
    );
  }
}
