import type { Markup } from './markup.js';

/** Builds new nodes from a description. */
export const toDom = (markup: Markup, doc: Document = document): Node => {
  if (typeof markup === 'string') return doc.createTextNode(markup);
  const element = doc.createElement(markup.tag);
  for (const [name, value] of Object.entries(markup.attributes)) element.setAttribute(name, value);
  for (const child of markup.children) element.append(toDom(child, doc));
  return element;
};

/** Attributes that hold what a visitor did; a new description must not undo it. */
const VISITORS_OWN = new Set(['value', 'checked', 'selected', 'open']);

/**
 * Brings nodes that were built from one description in line with another of the same shape (the same
 * form in another language) without replacing a node: typed text, focus and IME state survive.
 * Where the shapes differ, the differing child is built anew.
 */
export const updateDom = (node: Node, markup: Markup): void => {
  if (typeof markup === 'string') {
    if (node.nodeValue !== markup) node.nodeValue = markup;
    return;
  }
  const element = node as Element;
  for (const [name, value] of Object.entries(markup.attributes)) {
    if (VISITORS_OWN.has(name) || element.getAttribute(name) === value) continue;
    element.setAttribute(name, value);
  }
  updateChildren(element, markup.children);
};

/** The same for what stands in a node that is not ours to describe: a shadow root, a page's element. */
export const updateChildren = (parent: Node, children: readonly Markup[]): void => {
  for (const [index, child] of children.entries()) {
    const existing = parent.childNodes[index];
    const same =
      existing &&
      (typeof child === 'string'
        ? existing.nodeType === Node.TEXT_NODE
        : (existing as Element).localName === child.tag);
    if (same) updateDom(existing, child);
    else if (existing) parent.replaceChild(toDom(child), existing);
    else parent.appendChild(toDom(child));
  }
};
