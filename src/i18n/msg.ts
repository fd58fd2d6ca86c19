import type { msg as litMsg } from '@lit/localize';
import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import type { MsgOptions, TemplateLike } from '@lit/localize/internal/types.js';
import { shownTemplates } from './localization.js';
import type { LocaleTemplates } from './templates.js';

/** `msg` without the brand by which the extractor knows a message: this call passes one on. */
type Translate = (template: TemplateLike, options?: MsgOptions) => ReturnType<typeof runtimeMsg>;

let printing: LocaleTemplates | undefined;

/**
 * `msg` of @lit/localize, which every string of the library goes through with an explicit `id`
 * (`<tag without police->.<key>`): the HTML minifier changes templates, so generated ids would not
 * match. Keeps the type of the original, by which the extractor knows a message.
 */
export const msg = ((template, options) =>
  runtimeMsg(printing ?? shownTemplates(), template, options)) as Translate as typeof litMsg;

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
