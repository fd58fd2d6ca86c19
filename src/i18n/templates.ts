import type { LocaleModule, str } from '@lit/localize';

/** Strings of one language by id, as @lit/localize generates them. */
export type LocaleTemplates = LocaleModule['templates'];

/** A site's own strings by id. `{0}`, `{1}` … stand for the values that the library puts in. */
export type SiteMessages = Readonly<Record<string, string>>;

type StrResult = ReturnType<typeof str>;

/** Turns a site's `"Hidden for {0} days"` into what `msg(str`…`)` is translated with. */
export const toTemplate = (text: string): string | StrResult => {
  const parts = text.split(/\{(\d)\}/);
  if (parts.length === 1) return text;
  const strings = parts.filter((_, index) => index % 2 === 0);
  const values = parts.filter((_, index) => index % 2 === 1).map(Number);
  return {
    strTag: true,
    strings: strings as unknown as TemplateStringsArray,
    values: values as unknown as string[],
  };
};
