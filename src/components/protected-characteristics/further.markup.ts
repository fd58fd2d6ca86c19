import type { MarkupElement } from '../../internal/markup/markup.js';
import { h } from '../../internal/markup/markup.js';
import type { FurtherOptions } from './further-parts.js';
import { furtherParts } from './further-parts.js';
import { text } from './further.markup.text.js';
import type { Statement } from './law/law.types.js';
import type { ProtectedCharacteristicsOptions } from './protected-characteristics.markup.js';
import { link, sectionsOf } from './protected-characteristics.markup.js';

const POLICE_UK = 'https://www.police.uk/';

/** Terms and not headings: the page's list of headings stays that of the names, at any level. */
const termsOf = ({ terms }: Statement): MarkupElement | undefined =>
  terms.length > 0
    ? h(
        'dl',
        {},
        terms.flatMap(({ name, text: said, sections }) => [
          h('dt', {}, name),
          h('dd', {}, sections.length > 0 ? `${said} (${sectionsOf(sections)})` : said),
        ]),
      )
    : undefined;

/** What a site says of itself, by its attributes, in a part that it asked for. */
const ownWords = (
  id: string,
  { positiveAction, reportHref }: FurtherOptions,
): MarkupElement | undefined => {
  if (id === 'positive-action') {
    return h('p', {}, positiveAction === 's158' ? text.only158 : text.both158And159);
  }
  if (id !== 'hate-crime') return undefined;
  // A target of 44 px, as the links to sources are (WCAG 2.5.5).
  const report = link({ href: reportHref ?? POLICE_UK, name: text.reportHateCrime });
  return h('p', { class: 'police-sources' }, report);
};

/** With the further parts that a site asked for, of all that the law data has, and what they say besides. */
export const withFurther = <Options extends ProtectedCharacteristicsOptions>(
  options: Options,
  asked: FurtherOptions,
): Options => ({
  ...options,
  law: { ...options.law, further: furtherParts(options.law, asked) },
  besides: record =>
    [termsOf(record), ownWords(record.id, asked)].filter(child => child !== undefined),
});
