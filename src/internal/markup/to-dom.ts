import type { Markup } from './markup.js';

/** Builds new nodes from a description: one loop, as each call costs more than most nodes do. */
export const toDom = (markup: Markup, doc: Document = document): Node => {
  const pending: [parent: Node | undefined, markup: Markup][] = [[undefined, markup]];
  let first!: Node;
  for (const [parent, described] of pending) {
    let node: Node;
    if (typeof described === 'string') node = doc.createTextNode(described);
    else {
      const element = (node = doc.createElement(described.tag));
      for (const [name, value] of Object.entries(described.attributes)) {
        element.setAttribute(name, value);
      }
      for (const child of described.children) pending.push([element, child]);
    }
    if (parent) parent.appendChild(node);
    else first = node;
  }
  return first;
};

/** Attributes that hold what a visitor did; a new description must not undo it. */
const VISITORS_OWN = new Set(['value', 'checked', 'selected', 'open']);

/**
 * Brings nodes that were built from one description in line with another of the same shape (the same
 * form in another language) without replacing a node: typed text, focus and IME state survive.
 * Where the shapes differ, the differing child is built anew.
 */
export const updateDom = (node: Node, markup: Markup): void => {
  const pending: [node: Node, markup: Markup][] = [[node, markup]];
  for (const [existing, described] of pending) {
    if (typeof described === 'string') {
      if (existing.nodeValue !== described) existing.nodeValue = described;
      continue;
    }
    const { attributes, children } = described;
    const element = existing as Element;
    for (const [name, value] of Object.entries(attributes)) {
      if (VISITORS_OWN.has(name) || element.getAttribute(name) === value) continue;
      element.setAttribute(name, value);
    }
    let child: ChildNode | null | undefined = existing.firstChild;
    for (const wanted of children) {
      const name = typeof wanted === 'string' ? '#text' : wanted.tag;
      const next: ChildNode | null | undefined = child?.nextSibling;
      if (child?.nodeName.toLowerCase() === name) pending.push([child, wanted]);
      else if (child) existing.replaceChild(toDom(wanted), child);
      else existing.appendChild(toDom(wanted));
      child = next;
    }
  }
};

/** The same for what stands in a node that is not ours to describe: a shadow root, a page's element. */
export const updateChildren = (parent: Node, children: readonly Markup[]): void => {
  updateDom(parent, { tag: '', attributes: {}, children });
};
