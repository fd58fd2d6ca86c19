/**
 * One text a plural category; Welsh uses all six (0, 1, 2, 3, 6 and the rest). Only the one that is said
 * is made: counters say one at every key.
 */
export interface PluralForms {
  readonly zero: () => string;
  readonly one: () => string;
  readonly two: () => string;
  readonly few: () => string;
  readonly many: () => string;
  readonly other: () => string;
}

const rules = new Map<string, Intl.PluralRules>();

/**
 * Chooses the form of a language for a number by CLDR's rules.
 * `Intl.PluralRules` is made on first use: an `Intl` object costs milliseconds, so never at load.
 */
export const plural = (lang: string, count: number, forms: PluralForms): string => {
  let rule = rules.get(lang);
  if (!rule) {
    rule = new Intl.PluralRules(lang);
    rules.set(lang, rule);
  }
  return forms[rule.select(count)]();
};
