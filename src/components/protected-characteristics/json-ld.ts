import type { LawSet } from './law/law.types.js';

/**
 * The characteristics for search engines and other machines, as schema.org's `DefinedTermSet`: the
 * words that the page shows, and the codes of their sections. Addresses are those of the page.
 */
export const definedTermSet = ({ act, asAt, characteristics, lang }: LawSet) => {
  const set = `#defined-terms-${lang}`;
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': set,
    name: act,
    inLanguage: lang,
    dateModified: asAt,
    hasDefinedTerm: characteristics.map(({ id, name, gist, termCode }) => ({
      '@type': 'DefinedTerm',
      name,
      description: gist,
      termCode,
      url: `#${id}`,
      inDefinedTermSet: { '@id': set },
    })),
  };
};
