import type { Characteristic, FurtherPart, LawSet, Source } from './law.types.js';

type Row = Readonly<Record<string, string | readonly string[]>>;

/** A line with the names of its columns, those of lists with `~`; then a line a row. */
const table = (block: string): Row[] => {
  const [names = [], ...rows] = block.split('\n').map(line => line.split('|'));
  return rows.map(row =>
    Object.fromEntries(
      names.map((name, at) => {
        const text = row[at] ?? '';
        const [key = '', isList] = name.split('~');
        return [key, isList === undefined ? text : text.split('~').filter(Boolean)];
      }),
    ),
  );
};

/** The law of one language, from the tables that `pack` makes of it. */
export const unpack = (packed: string): LawSet => {
  const [[head] = [], nine = [], further = [], sources = []] = packed.split('\n\n').map(table);
  const [section, ...pages] = sources as unknown as readonly [Source, ...Source[]];
  /** A letter is one of the pages, a number a section of the Act. */
  const source = (key: string): Source | undefined =>
    key > '9z'
      ? pages[key.charCodeAt(0) - 97]
      : { name: section.name.replace('#', key), href: section.href + key };
  const statement = (row: Row): unknown => ({
    ...row,
    sources: (row['sources'] as readonly string[]).map(source),
    terms: (row['terms'] as readonly string[]).map(term => {
      const [name, text, ...sections] = term.split('^');
      return { name, text, sections };
    }),
  });
  return {
    ...head,
    characteristics: nine.map(statement) as Characteristic[],
    further: further.map(statement) as FurtherPart[],
  } as unknown as LawSet;
};
