import type { MarkupElement } from '../../internal/markup/markup.js';
import { toDom, updateDom } from '../../internal/markup/to-dom.js';
import type { Jurisdiction } from './law/law.types.js';
import type { Written } from './written-content.js';

/** A section may hold a force's own part, moved into it: that is no part of the description. */
const updateSection = (section: Element, markup: MarkupElement): void => {
  const written = [...section.children].filter(child => !child.slot);
  for (const [name, value] of Object.entries(markup.attributes)) section.setAttribute(name, value);
  (markup.children as readonly MarkupElement[]).forEach((child, index) => {
    const node = written[index];
    if (node?.localName === child.tag) updateDom(node, child);
    else node?.replaceWith(toDom(child));
  });
};

/** The node that was written for the same thing: the section of that id, or the closing note. */
const counterpart = (nodes: readonly Element[], markup: MarkupElement): Element | undefined =>
  nodes.find(node => node.localName === markup.tag && node.id === (markup.attributes['id'] ?? ''));

/** What is no longer asked for goes; a force's own part in it goes back to where it came from. */
const remove = (host: Element, node: Element): void => {
  host.append(...[...node.children].filter(({ slot }) => slot));
  node.remove();
};

/**
 * Brings what was written in line with another language, level or choice of parts. Open parts and
 * focus stay.
 *
 * @returns what stands in the page now
 */
export const rewriteContent = (
  host: Element,
  content: readonly MarkupElement[],
  written: Written,
  jurisdiction: Jurisdiction,
  next: Element | null,
): Element[] => {
  // Both have an age and a disability, which are not the same.
  const before = written.jurisdiction === jurisdiction ? written.nodes : [];
  const wanted = content.map(markup => ({ markup, node: counterpart(before, markup) }));
  const kept = wanted.map(({ node }) => node);
  for (const node of written.nodes) if (!kept.includes(node)) remove(host, node);
  let place = next;
  const nodes: Element[] = [];
  for (const { markup, node } of wanted.reverse()) {
    const shown = node ?? (toDom(markup) as Element);
    if (!node) host.insertBefore(shown, place);
    else if (markup.tag === 'section') updateSection(node, markup);
    else updateDom(node, markup);
    place = shown;
    nodes.unshift(shown);
  }
  return nodes;
};
