import { printIn } from '../../i18n/msg.js';
import type { MarkupElement } from '../../internal/markup/markup.js';
import { toDom, updateDom } from '../../internal/markup/to-dom.js';
import { greatBritain } from './law/gb.js';
import { protectedCharacteristicsMarkup } from './protected-characteristics.markup.js';

/**
 * Writes the content from the law data, and keeps what was written in the page's language. Fetched
 * only by elements that were given no sections: the data is most of the element's weight.
 */
export interface ContentOptions {
  /** Language of the library's strings on show. */
  readonly textLang: string;
  readonly headingLevel: number;
}

const describe = ({ textLang, headingLevel }: ContentOptions): MarkupElement[] => {
  const [base = ''] = textLang.split('-');
  const lang = base === 'cy' ? 'cy' : 'en';
  const print = (): MarkupElement[] =>
    protectedCharacteristicsMarkup({ law: greatBritain, lang, headingLevel });
  if (base === lang) return print();
  // The law data has two languages. Under a third, a section is English as a whole, not by halves;
  // on a page from right to left its lists and markers keep the side of its words.
  return printIn(undefined, print).map(markup => ({
    ...markup,
    attributes: { ...markup.attributes, dir: 'ltr' },
  }));
};

/** Builds the sections and the closing note before `next`, or last. */
export const writeContent = (
  host: Element,
  options: ContentOptions,
  next: Element | null,
): readonly Element[] => {
  const nodes = describe(options).map(markup => toDom(markup) as Element);
  for (const node of nodes) host.insertBefore(node, next);
  return nodes;
};

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

/** Brings written content in line with another language or level; open parts and focus stay. */
export const updateContent = (nodes: readonly Element[], options: ContentOptions): void => {
  describe(options).forEach((markup, index) => {
    const node = nodes[index];
    if (!node) return;
    if (markup.tag === 'section') updateSection(node, markup);
    else updateDom(node, markup);
  });
};
