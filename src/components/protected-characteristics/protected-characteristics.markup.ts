import { formatDate } from '../../i18n/dates.js';
import type { Markup, MarkupElement } from '../../internal/markup/markup.js';
import { h } from '../../internal/markup/markup.js';
import type { LawSet, Statement } from './law/law.types.js';
import { text } from './protected-characteristics.markup.text.js';
import { softMutation } from './soft-mutation.js';

export interface ProtectedCharacteristicsOptions {
  /** All of it is shown. The strings round the law are of the language that `msg` speaks. */
  readonly law: LawSet;
  /** Level of the headings, 2 to 6; 2 by default. */
  readonly headingLevel?: number;
  /** Ids that start open; none by default. */
  readonly open?: readonly string[];
  /** What a further part says besides, which most pages have none of: `further.markup.ts`. */
  readonly besides?: (record: Statement) => readonly Markup[];
}

const list = (items: readonly Markup[], name?: string): MarkupElement =>
  h('ul', { class: name }, ...items.map(item => h('li', {}, item)));

export const link = ({ href, name }: { href: string; name: string }): MarkupElement =>
  h('a', { href }, name);

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

export const sectionsOf = (sections: readonly string[]): string => {
  const [last = '', ...before] = [...sections].reverse();
  return before.length > 0 ? text.sections(before.reverse().join(', '), last) : text.section(last);
};

/** A label and what it is for, where there is anything. */
const labelled = (label: string, items: readonly Markup[], name?: string): Markup[] =>
  items.length > 0 ? [h('dt', {}, label), h('dd', {}, list(items, name))] : [];

/** Where the terms tell their sections each, the whole does not tell them again. */
const namedSections = ({ sections, terms }: Statement): readonly string[] =>
  terms.some(term => term.sections.length > 0) ? [] : sections;

/**
 * Name and gist always show; the rest is folded by the browser's own `details`. English and Welsh
 * run from left to right, also on a page that does not.
 */
const sectionOf = (record: Statement, options: ProtectedCharacteristicsOptions): MarkupElement => {
  const { law, headingLevel = 2, open = [] } = options;
  const { lang } = law;
  const { id, name } = record;
  const sections = namedSections(record);
  return h(
    'section',
    { id, lang, dir: 'ltr' },
    h(`h${headingLevel}`, {}, name),
    h('p', { class: 'police-gist' }, record.gist),
    h(
      'details',
      { class: 'police-depth', open: open.includes(id) },
      h('summary', {}, text.more(lang === 'cy' ? softMutation(name) : lowerFirst(name))),
      record.meaning.map(paragraph => h('p', {}, paragraph)),
      options.besides?.(record),
      h(
        'dl',
        {},
        labelled(text.examples, record.examples),
        labelled(
          text.applies,
          record.reach.map(reach => text.reach[reach]()),
        ),
        labelled(text.notCovered, record.notCovered),
        sections.length > 0 && [h('dt', {}, text.inTheAct), h('dd', {}, sectionsOf(sections))],
        labelled(text.sources, record.sources.map(link), 'police-sources'),
        h('dd', {}, text.reviewed(formatDate(record.reviewedOn, lang))),
      ),
    ),
  );
};

/**
 * The content as plain data, one `section` for each characteristic in the Act's order, then the
 * parts that a site asked for, and a last paragraph that says as at when: built in the page by the
 * element, or printed for a server.
 */
export const protectedCharacteristicsMarkup = (
  options: ProtectedCharacteristicsOptions,
): MarkupElement[] => {
  const { act, asAt, characteristics, extent, further, lang } = options.law;
  const records: readonly Statement[] = [...characteristics, ...further];
  return [
    ...records.map(record => sectionOf(record, options)),
    h(
      'p',
      { class: 'police-as-at', lang, dir: 'ltr' },
      `${text.asAt(act, formatDate(asAt, lang))} ${extent} ${text.notAdvice}`,
    ),
  ];
};
