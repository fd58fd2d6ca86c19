import { keepSiteTemplates } from './localization.js';
import type { SiteMessages } from './templates.js';
import { toTemplate } from './templates.js';

const isMessages = (value: unknown): value is SiteMessages =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every(text => typeof text === 'string');

const warnOfUnknownIds = async (lang: string, messages: SiteMessages): Promise<void> => {
  // Welsh has all messages.
  const { templates } = await import('./generated/locales/cy.js');
  const unknown = Object.keys(messages).filter(id => !Object.hasOwn(templates, id));
  if (unknown.length > 0) {
    console.warn(
      `police-elements: setMessages("${lang}"): unknown id ${unknown.map(id => `"${id}"`).join(', ')}. ` +
        `The ids are listed in locales/README.md.`,
    );
  }
};

/**
 * Replaces strings of the library, or adds a language, without a build. May be called before or
 * after the elements are in the page, and again; later strings win.
 *
 * @param lang - a BCP 47 language tag, compared with the `lang` of `<html>` (`cy`, `pl`, `en`)
 * @param messages - text by id; `{0}` stands for a value. An id that the library does not know is
 *   named in the console and otherwise passed over. Plain text: it never becomes HTML.
 */
export const setMessages = (lang: string, messages: SiteMessages): void => {
  if (!isMessages(messages)) {
    console.warn(`police-elements: setMessages("${lang}"): expected an object of strings by id.`);
    return;
  }
  keepSiteTemplates(
    lang,
    Object.fromEntries(Object.entries(messages).map(([id, text]) => [id, toTemplate(text)])),
  );
  void warnOfUnknownIds(lang, messages);
};

const read = new WeakSet<Element>();

/**
 * Reads each `<script type="application/json" data-police-messages lang="…">` that has not been read
 * yet: the route for sites that can write no script.
 */
export const readMessagesInPage = (blocks: Iterable<Element>): void => {
  for (const block of blocks) {
    if (read.has(block)) continue;
    read.add(block);
    const lang = block.getAttribute('lang') ?? '';
    try {
      setMessages(lang, JSON.parse(block.textContent) as SiteMessages);
    } catch (error) {
      console.warn(
        `police-elements: <script data-police-messages lang="${lang}"> is not JSON: ${String(error)}`,
      );
    }
  }
};
