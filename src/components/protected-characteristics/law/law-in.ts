import type {
  CharacteristicFacts,
  Facts,
  FurtherFacts,
  LawSet,
  PageKey,
  SetFacts,
  SetTexts,
  Source,
  SourceKey,
  Statement,
  TermFacts,
  Texts,
} from './law.types.js';

/**
 * Brings the facts of a jurisdiction and their words in one language together. A further part
 * without words is left out.
 */
export const lawIn = <Id extends string, Further extends string>(
  facts: SetFacts<Id, Further>,
  { parts, sourceNames, ...texts }: SetTexts<Id, Further>,
): LawSet => {
  const words: Readonly<Partial<Record<string, Texts>>> = parts;
  const source = (key: SourceKey): Source => {
    const [kind, number = ''] = key.split('/');
    if (kind === 'section' || kind === 'schedule') {
      return { name: sourceNames[kind](number), href: `${facts.actHref}/${key}` };
    }
    const page = key as PageKey;
    return { name: sourceNames.pages[page] ?? '', href: facts.pages[page] ?? '' };
  };
  const statements = <Record extends Facts>(
    records: readonly (Record & { readonly terms?: readonly TermFacts[] })[],
  ): (Record & Statement)[] =>
    records.flatMap(record => {
      const found = words[record.id];
      if (!found) return [];
      const { terms: said = {}, ...text } = found;
      const terms = (record.terms ?? []).map(({ id, sections }) => {
        const [name = '', what = ''] = said[id] ?? [];
        return { sections, name, text: what };
      });
      return [{ reach: [], ...record, ...text, sources: record.sources.map(source), terms }];
    });
  const { jurisdiction, asAt } = facts;
  return {
    jurisdiction,
    asAt,
    ...texts,
    characteristics: statements<CharacteristicFacts<Id>>(facts.characteristics),
    further: statements<FurtherFacts<Further>>(facts.further),
  };
};
