import type { Markup } from '../../internal/markup/markup.js';
import { updateChildren } from '../../internal/markup/to-dom.js';

/** Makes children of a node what a description says, and keeps the nodes that fit. */
export const sync = (node: Element, children: readonly Markup[]): void => {
  updateChildren(node, children);
  while (node.childNodes.length > children.length) node.lastChild?.remove();
};
