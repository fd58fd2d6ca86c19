/** A text with values in it, as `str` of @lit/localize makes it; a package needs no type of that. */
export interface ValueText {
  readonly strTag: true;
  strings: TemplateStringsArray;
  values: unknown[];
}

/** Strings of one language by id, as @lit/localize generates them. */
export type LocaleTemplates = Record<string, string | ValueText>;

/** A site's own strings by id. `{0}`, `{1}` … stand for the values that the library puts in. */
export type SiteMessages = Readonly<Record<string, string>>;

/** Turns a site's `"Hidden for {0} days"` into what `msg(str`…`)` is translated with. */
export const toTemplate = (text: string): string | ValueText => {
  const parts = text.split(/\{(\d)\}/);
  if (parts.length === 1) return text;
  const strings = parts.filter((_, index) => index % 2 === 0);
  return {
    strTag: true,
    strings: strings as unknown as TemplateStringsArray,
    values: parts.filter((_, index) => index % 2 === 1).map(Number),
  };
};
