import { printIn } from '../../i18n/msg.js';
import { warnOfValue } from '../../internal/dev/warn.js';
import type { MarkupElement } from '../../internal/markup/markup.js';
import { toDom, updateDom } from '../../internal/markup/to-dom.js';
import type { ContentOptions } from './content-options.js';
import { alsoIds, asksForMore } from './further-parts.js';
import { fetchLaw } from './law/fetch-law.js';
import type { Language, LawSet } from './law/law.types.js';
import { protectedCharacteristicsMarkup } from './protected-characteristics.markup.js';
import type { Written } from './written-content.js';

export { contentOptions } from './content-options.js';
export { WrittenContent } from './written-content.js';

/*
 * Writes the content from the law data, and keeps what was written in line with the page's language
 * and the element's attributes. Fetched only by elements that were given no sections; of the data,
 * one jurisdiction in one language is fetched.
 */

/** The law data has two languages. Under a third, a section is English as a whole, not by halves. */
const languageOf = (textLang: string): { lang: Language; ours: boolean } => {
  const [base = ''] = textLang.split('-');
  return { lang: base === 'cy' ? 'cy' : 'en', ours: base === 'cy' || base === 'en' };
};

const describe = (law: LawSet, options: ContentOptions): MarkupElement[] => {
  const print = (): MarkupElement[] => protectedCharacteristicsMarkup({ ...options, law });
  return languageOf(options.textLang).ours ? print() : printIn(undefined, print);
};

const warnOfUnknownParts = (host: Element, law: LawSet, { also = [] }: ContentOptions): void => {
  const allowed = ['all', ...alsoIds(law)];
  for (const id of also) if (!allowed.includes(id)) warnOfValue(host, 'also', id, allowed);
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

/** The node that was written for the same thing: the section of that id, or the closing note. */
const counterpart = (nodes: readonly Element[], markup: MarkupElement): Element | undefined =>
  nodes.find(node => node.localName === markup.tag && node.id === (markup.attributes['id'] ?? ''));

/** What is no longer asked for goes; a force's own part in it goes back to where it came from. */
const remove = (host: Element, node: Element): void => {
  host.append(...[...node.children].filter(({ slot }) => slot));
  node.remove();
};

/**
 * Builds the sections and the closing note before `next`, or last; brings those that are there in
 * line with another language, level or choice of parts. Open parts and focus stay.
 *
 * @param written - what this wrote before
 */
export const showContent = async (
  host: Element,
  options: ContentOptions,
  written: Written | undefined,
  next: Element | null,
): Promise<Written> => {
  const { jurisdiction } = options;
  const { lang } = languageOf(options.textLang);
  const law = await fetchLaw(jurisdiction, lang, asksForMore(options));
  warnOfUnknownParts(host, law, options);
  // Both have an age and a disability, which are not the same.
  const before = written?.jurisdiction === jurisdiction ? written.nodes : [];
  const content = describe(law, options).map(markup => ({
    markup,
    node: counterpart(before, markup),
  }));
  const kept = content.map(({ node }) => node);
  for (const node of written?.nodes ?? []) if (!kept.includes(node)) remove(host, node);
  let place = next;
  const nodes: Element[] = [];
  for (const { markup, node } of content.reverse()) {
    const shown = node ?? (toDom(markup) as Element);
    if (!node) host.insertBefore(shown, place);
    else if (markup.tag === 'section') updateSection(node, markup);
    else updateDom(node, markup);
    place = shown;
    nodes.unshift(shown);
  }
  return { jurisdiction, nodes };
};
