import { warnOfValue } from '../../internal/dev/warn.js';
import { furtherOptions } from './further-options.js';
import type { FurtherOptions } from './further-parts.js';
import { alsoIds, filesAskedFor } from './further-parts.js';
import { withFurther } from './further.markup.js';
import { fetchFurther } from './law/fetch-further.js';
import type { Jurisdiction, Language, LawSet } from './law/law.types.js';
import type { ProtectedCharacteristicsOptions } from './protected-characteristics.markup.js';

/** What a page wants beyond the list. Fetched by pages that ask for some of it, which most do not. */
export interface Further {
  fetchLaw(lang: Language): Promise<LawSet>;
  /** Adds it to what is written. */
  addTo(options: ProtectedCharacteristicsOptions): ProtectedCharacteristicsOptions;
}

const warnOfUnknownParts = (host: Element, law: LawSet, { also = [] }: FurtherOptions): void => {
  const allowed = ['all', ...alsoIds(law)];
  for (const id of also) if (!allowed.includes(id)) warnOfValue(host, 'also', id, allowed);
};

/** As the element's attributes ask for it now. */
export const furtherOf = (host: Element, jurisdiction: Jurisdiction): Further => {
  const asked = furtherOptions(host, jurisdiction);
  return {
    fetchLaw: lang => fetchFurther(jurisdiction, lang, filesAskedFor(asked)),
    addTo: options => {
      warnOfUnknownParts(host, options.law, asked);
      return withFurther(options, asked);
    },
  };
};
