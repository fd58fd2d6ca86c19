import type { msg as litMsg } from '@lit/localize';
import { shownTemplates } from './localization.js';
import type { LocaleTemplates, ValueText } from './templates.js';

/** What a text may hold. */
type Value = string | number;

let printing: LocaleTemplates | undefined;

/** Puts values where a text has their numbers; a site's text may have fewer, or ask for one too many. */
const fill = ({ strings, values }: ValueText, given: readonly Value[]): string => {
  let text = '';
  for (const [at, part] of strings.entries()) {
    text += `${at > 0 ? (given[Number(values[at - 1])] ?? '') : ''}${part}`;
  }
  return text;
};

/**
 * What every string of the library goes through, with an explicit `id`
 * (`<tag without police->.<key>`): the translation on show, else the text itself. Has the type of
 * `msg` of @lit/localize, by which the extractor knows a message.
 */
export const msg = ((template: string | ValueText, { id }: { readonly id: string }): string => {
  const plain = typeof template === 'string';
  const given = plain ? [] : (template.values as Value[]);
  const found =
    (printing ?? shownTemplates())?.[id] ??
    (plain ? template : { ...template, values: [...given.keys()] });
  return typeof found === 'string' ? found : fill(found, given);
}) as typeof litMsg;

/**
 * Runs `print` with another language's strings, synchronously: for printing HTML on a server or a
 * command line, where no page has a language. `undefined` means English, the source language.
 */
export const printIn = <T>(templates: LocaleTemplates | undefined, print: () => T): T => {
  const before = printing;
  printing = templates ?? {};
  try {
    return print();
  } finally {
    printing = before;
  }
};

export { str } from '@lit/localize/internal/str-tag.js';
