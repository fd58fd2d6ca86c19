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
} from './law.types.js';
import { pages } from './pages.js';

/** Brings the facts of a jurisdiction and their words in one language together. */
export const lawIn = <Id extends string, Further extends string>(
  facts: SetFacts<Id, Further>,
  { parts, sourceNames, ...texts }: SetTexts<Id | Further>,
): LawSet => {
  const source = (key: SourceKey): Source => {
    const [kind, number = ''] = key.split('/');
    if (kind === 'section' || kind === 'schedule') {
      return { name: sourceNames[kind](number), href: `${facts.actHref}/${key}` };
    }
    const page = key as PageKey;
    return { name: sourceNames.pages[page] ?? page, href: pages[page] };
  };
  const statement = <Record extends Facts<Id | Further>>(
    record: Record & { readonly terms?: readonly TermFacts[] },
  ): Record & Statement => {
    const { terms: words = {}, ...text } = parts[record.id];
    return {
      reach: [],
      ...record,
      ...text,
      sources: record.sources.map(source),
      terms: (record.terms ?? []).map(({ id, sections }) => {
        const [name = id, said = ''] = words[id] ?? [];
        return { sections, name, text: said };
      }),
    };
  };
  const { jurisdiction, asAt } = facts;
  return {
    jurisdiction,
    asAt,
    ...texts,
    characteristics: facts.characteristics.map(statement<CharacteristicFacts<Id>>),
    further: facts.further.map(statement<FurtherFacts<Further>>),
  };
};
