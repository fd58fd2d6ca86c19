/**
 * HTML as plain data: the one description from which the same markup is built in a page (`toDom`)
 * and printed for a server, a CMS block or the command line (`toHtml`). No HTML string is ever
 * parsed, so no text can become markup and Trusted Types have nothing to refuse.
 */
export interface MarkupElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Markup[];
}

export type Markup = MarkupElement | string;

/** `undefined`, `null` and `false` leave the attribute out; `true` writes it empty. */
export type AttributeValue = string | number | boolean | null | undefined;

/** Describes an element. Children that are `undefined`, `null` or `false` are left out. */
export const h = (
  tag: string,
  attributes: Readonly<Record<string, AttributeValue>> = {},
  ...children: readonly (Markup | readonly Markup[] | null | undefined | false)[]
): MarkupElement => {
  const written: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    written[name] = value === true ? '' : String(value);
  }
  const kept: Markup[] = [];
  for (const child of children.flat()) if (child) kept.push(child);
  return { tag, attributes: written, children: kept };
};
