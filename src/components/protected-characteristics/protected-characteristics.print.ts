import type { MarkupElement } from '../../internal/markup/markup.js';
import { h } from '../../internal/markup/markup.js';
import type { FurtherOptions } from './further-parts.js';
import { alsoIds } from './further-parts.js';
import { withFurther } from './further.markup.js';
import { definedTermSet } from './json-ld.js';
import type { LawSet } from './law/law.types.js';
import type { ProtectedCharacteristicsOptions } from './protected-characteristics.markup.js';
import { protectedCharacteristicsMarkup } from './protected-characteristics.markup.js';

export interface PrintedCharacteristicsOptions
  extends Omit<ProtectedCharacteristicsOptions, 'besides'>, FurtherOptions {
  /** Whether the names and lines are told to machines too; not by default. */
  readonly jsonLd?: boolean;
}

/** Nobody sees a console when HTML is printed: what is wrong must not be pasted. */
const check = (option: string, found: unknown, allowed: readonly unknown[]): void => {
  if (allowed.includes(found)) return;
  throw new RangeError(
    `${option}: ${JSON.stringify(found)} is not known; allowed: ${allowed.join(', ')}`,
  );
};

const idsOf = ({ characteristics, further }: LawSet): string[] =>
  [...characteristics, ...further].map(({ id }) => id);

const checkOptions = (law: LawSet, options: PrintedCharacteristicsOptions): void => {
  const { also = [], headingLevel = 2, open = [], positiveAction = 'off' } = options;
  check('headingLevel', headingLevel, [2, 3, 4, 5, 6]);
  check('positiveAction', positiveAction, ['off', 's158', 's158-s159']);
  for (const id of also) check('also', id, ['all', ...alsoIds(law)]);
  for (const id of open) check('open', id, ['all', ...idsOf(law)]);
};

/** The whole element, for a server or a command line. */
export const printedProtectedCharacteristics = (
  options: PrintedCharacteristicsOptions,
): MarkupElement => {
  const { law, headingLevel = 2, open = [], jsonLd = false } = options;
  checkOptions(law, options);
  return h(
    'police-protected-characteristics',
    {},
    protectedCharacteristicsMarkup(
      withFurther({ law, headingLevel, open: open.includes('all') ? idsOf(law) : open }, options),
    ),
    jsonLd && h('script', { type: 'application/ld+json' }, JSON.stringify(definedTermSet(law))),
  );
};
