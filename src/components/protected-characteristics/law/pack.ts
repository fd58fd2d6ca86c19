import type { Characteristic, FurtherPart, LawSet, Source } from './law.types.js';

type Cell = string | readonly string[];

/** Of a record; lists have `~`. */
const COLUMNS =
  'id|name|gist|meaning~|examples~|notCovered~|terms~|sections~|sources~|reach~|reviewedOn';
/** The address of a section, and its number. */
const SECTION = /^(.*\/section\/)(\w+)$/;

/** Throws where a text has what stands between texts: the build fails, and wants another mark. */
const clean = (text: string): string => {
  if (/[\n|~^]/.test(text)) throw new Error(`law/pack.ts keeps | ~ ^ and line ends: ${text}`);
  return text;
};

const table = (columns: string, rows: readonly (readonly Cell[])[]): string =>
  [
    columns,
    ...rows.map(row =>
      row.map(cell => (typeof cell === 'string' ? clean(cell) : cell.join('~'))).join('|'),
    ),
  ].join('\n');

/** `Equality Act 2010, section 5` → `Equality Act 2010, section #`; the last number, not the year's. */
const withoutNumber = (name: string, number: string): string => {
  const at = name.lastIndexOf(number);
  return `${name.slice(0, at)}#${name.slice(at + number.length)}`;
};

/**
 * The law of one language as one text of four tables, which compresses to three quarters of what its
 * records do as people read and change them. Used by the build; `unpack` reads it.
 */
export const pack = (law: LawSet): string => {
  const { jurisdiction, lang, asAt, act, extent, characteristics, further } = law;
  const sources = [...characteristics, ...further].flatMap(record => record.sources);
  const [{ name, href }] = sources as [Source, ...Source[]];
  const [, actHref = '', number = ''] = SECTION.exec(href) ?? [];
  const isSection = (source: Source): boolean => SECTION.exec(source.href)?.[1] === actHref;
  const pages = new Map(sources.filter(one => !isSection(one)).map(one => [one.href, one.name]));
  const places = [...pages.keys()];
  const key = (source: Source): string =>
    isSection(source)
      ? source.href.slice(actHref.length)
      : String.fromCharCode(97 + places.indexOf(source.href));
  const row = (record: Characteristic | FurtherPart): Cell[] => [
    ...[record.id, record.name, record.gist],
    ...[record.meaning, record.examples, record.notCovered].map(list => list.map(clean)),
    record.terms.map(term => [term.name, term.text, ...term.sections].map(clean).join('^')),
    ...[record.sections, record.sources.map(key), record.reach, record.reviewedOn],
    'shownBy' in record ? record.shownBy : record.termCode,
  ];
  return [
    table('jurisdiction|lang|asAt|act|extent', [[jurisdiction, lang, asAt, act, extent]]),
    table(`${COLUMNS}|termCode`, characteristics.map(row)),
    table(`${COLUMNS}|shownBy`, further.map(row)),
    table('href|name', [[actHref, withoutNumber(name, number)], ...pages]),
  ].join('\n\n');
};
