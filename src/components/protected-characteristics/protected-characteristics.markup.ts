import { formatDate } from '../../i18n/dates.js';
import type { Markup, MarkupElement } from '../../internal/markup/markup.js';
import { h } from '../../internal/markup/markup.js';
import type { Characteristic, LawSet } from './law/law.types.js';
import { text } from './protected-characteristics.markup.text.js';
import { softMutation } from './soft-mutation.js';

export interface ProtectedCharacteristicsOptions {
  readonly law: LawSet;
  /** Language of the law data. The strings round it are of the language that `msg` speaks. */
  readonly lang: 'en' | 'cy';
  /** Level of the nine headings, 2 to 6; 2 by default. */
  readonly headingLevel?: number;
  /** Ids that start open; none by default. */
  readonly open?: readonly string[];
}

const list = (items: readonly Markup[], name?: string): MarkupElement =>
  h('ul', { class: name }, ...items.map(item => h('li', {}, item)));

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

const appliesTo = ({ work, services, duty }: Characteristic['applies']): Markup[] => [
  ...(work ? [text.atWork] : []),
  ...(services ? [text.inServices] : []),
  duty === 'full' ? text.dutyFull : text.dutyFirstAim,
];

const sectionsOf = ([first = '', last]: readonly string[]): string =>
  last ? text.sections(first, last) : text.section(first);

/** Name and gist always show; the rest is folded by the browser's own `details`. */
const sectionOf = (
  record: Characteristic,
  { lang, headingLevel = 2, open = [] }: ProtectedCharacteristicsOptions,
): MarkupElement => {
  const name = record.name[lang];
  return h(
    'section',
    { id: record.id, lang },
    h(`h${headingLevel}`, {}, name),
    h('p', { class: 'police-gist' }, record.gist[lang]),
    h(
      'details',
      { class: 'police-depth', open: open.includes(record.id) },
      h('summary', {}, text.more(lang === 'cy' ? softMutation(name) : lowerFirst(name))),
      record.meaning[lang].map(paragraph => h('p', {}, paragraph)),
      // Terms and not headings: the page's list of headings stays the nine names, at any level.
      h(
        'dl',
        {},
        h('dt', {}, text.examples),
        h('dd', {}, list(record.examples[lang])),
        h('dt', {}, text.applies),
        h('dd', {}, list(appliesTo(record.applies))),
        h('dt', {}, text.notCovered),
        h('dd', {}, list(record.notCovered[lang])),
        h('dt', {}, text.inTheAct),
        h('dd', {}, sectionsOf(record.sections)),
        h('dt', {}, text.sources),
        h(
          'dd',
          {},
          list(
            record.sources.map(source => h('a', { href: source.href }, source.name[lang])),
            'police-sources',
          ),
        ),
        h('dd', {}, text.reviewed(formatDate(record.reviewedOn, lang))),
      ),
    ),
  );
};

/**
 * The content as plain data, one `section` for each characteristic in the Act's order and a last
 * paragraph that says as at when: built in the page by the element, or printed for a server.
 */
export const protectedCharacteristicsMarkup = (
  options: ProtectedCharacteristicsOptions,
): MarkupElement[] => {
  const { law, lang } = options;
  return [
    ...law.characteristics.map(record => sectionOf(record, options)),
    h(
      'p',
      { class: 'police-as-at', lang },
      `${text.asAt(law.act[lang], formatDate(law.asAt, lang))} ${law.extent[lang]} ${text.notAdvice}`,
    ),
  ];
};
