import type { Seen } from './finding.js';

/** Every element of a page, those in open shadow roots too. */
const everyElement = (root: Document | ShadowRoot): Element[] =>
  [...root.querySelectorAll('*')].flatMap(element => [
    element,
    ...(element.shadowRoot ? everyElement(element.shadowRoot) : []),
  ]);

/** Host and path: what comes after may hold something of a visitor. */
export const placeOf = (address: string): { readonly host: string; readonly name: string } => {
  const { host, pathname, protocol } = new URL(address, location.href);
  return protocol.startsWith('http')
    ? { host, name: host + pathname }
    : { host: location.host, name: protocol };
};

/** The scripts, frames and embeds of the page that are another host's or name a category. */
export class PageTags {
  /** Tags that were met while they waited, or after they were let go: none of them was forgotten. */
  readonly #held = new WeakSet<Element>();
  readonly #forgotten = new WeakSet<Element>();

  read(allows: (ids: string) => boolean): Seen[] {
    return everyElement(document).flatMap((element): Seen[] => {
      if (element instanceof HTMLScriptElement) {
        const waits = element.type === 'text/plain';
        return this.#tag('script', element, element.src, waits, allows);
      }
      if (element instanceof HTMLIFrameElement) {
        const address = element.getAttribute('src') ?? element.dataset['src'] ?? '';
        return this.#tag('frame', element, address, !element.hasAttribute('src'), allows);
      }
      return element.localName === 'police-consent-gate'
        ? [{ kind: 'embed', name: element.localName, ids: element.getAttribute('category') ?? '' }]
        : [];
    });
  }

  #tag(
    kind: 'script' | 'frame',
    element: HTMLElement,
    address: string,
    waits: boolean,
    allows: (ids: string) => boolean,
  ): Seen[] {
    const gate = element.closest('police-consent-gate')?.getAttribute('category');
    const ids = element.dataset['consent'] ?? gate ?? undefined;
    const { host, name } = address
      ? placeOf(address)
      : { host: location.host, name: element.id ? `#${element.id}` : `<${element.localName}>` };
    if (ids === undefined) return host === location.host ? [] : [{ kind, name, host }];
    if (gate || waits || allows(ids)) this.#held.add(element);
    else if (!this.#held.has(element)) this.#forgotten.add(element);
    return [{ kind, name, host, ids, early: this.#forgotten.has(element) }];
  }
}
