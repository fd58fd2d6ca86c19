import { printIn } from '../../i18n/msg.js';
import type { MarkupElement } from '../../internal/markup/markup.js';
import { toDom } from '../../internal/markup/to-dom.js';
import type { ContentOptions } from './content-options.js';
import { fetchLaw } from './law/fetch-law.js';
import type { Language } from './law/law.types.js';
import type { ProtectedCharacteristicsOptions } from './protected-characteristics.markup.js';
import { protectedCharacteristicsMarkup } from './protected-characteristics.markup.js';
import type { Written } from './written-content.js';

export { contentOptions } from './content-options.js';
export { WrittenContent } from './written-content.js';

/*
 * Writes the content from the law data, and keeps what was written in line with the page's language
 * and the element's attributes. Fetched only by elements that were given no sections; of the data,
 * one jurisdiction in one language is fetched.
 */

const languageOf = (textLang: string): Language => (textLang.startsWith('cy') ? 'cy' : 'en');

/** The law data has two languages. Under a third, a section is English as a whole, not by halves. */
const describe = (shown: ProtectedCharacteristicsOptions, textLang: string): MarkupElement[] => {
  const print = (): MarkupElement[] => protectedCharacteristicsMarkup(shown);
  return textLang.startsWith(shown.law.lang) ? print() : printIn(undefined, print);
};

/** By which a page asks for more than the list. */
const FURTHER = '[also], [hate-crime], [positive-action]';

/**
 * Builds the sections and the closing note before `next`, or last. What is there already is brought in
 * line by a part of its own: most pages never change their language or what they ask for.
 *
 * @param written - what this wrote before
 */
export const showContent = async (
  host: Element,
  options: ContentOptions,
  written: Written | undefined,
  next: Element | null,
): Promise<Written> => {
  const { headingLevel, jurisdiction, textLang } = options;
  const further = host.matches(FURTHER)
    ? (await import('./further.js')).furtherOf(host, jurisdiction)
    : undefined;
  const lang = languageOf(textLang);
  const law = await (further?.fetchLaw(lang) ?? fetchLaw(jurisdiction, lang));
  const list = { law, headingLevel };
  const content = describe(further?.addTo(list) ?? list, textLang);
  if (written) {
    const { rewriteContent } = await import('./rewritten-content.js');
    return { jurisdiction, nodes: rewriteContent(host, content, written, jurisdiction, next) };
  }
  const nodes = content.map(markup => toDom(markup) as Element);
  for (const node of nodes) host.insertBefore(node, next);
  return { jurisdiction, nodes };
};
