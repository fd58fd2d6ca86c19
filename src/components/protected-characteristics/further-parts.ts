import type { FurtherFile, FurtherPart, LawSet } from './law/law.types.js';

/** What a site asked for besides the list itself. */
export interface FurtherOptions {
  /** Ids of parts, or `all`. */
  readonly also?: readonly string[];
  /** How far this force takes positive action; not told by default. */
  readonly positiveAction?: 'off' | 's158' | 's158-s159';
  /** Whether the list for hate crime is told from this one. */
  readonly hateCrime?: boolean;
  /** Where a hate crime is reported; Police.uk by default. */
  readonly reportHref?: string;
}

/** The parts that a site asked for, in the order of the law data. */
export const furtherParts = (
  { further }: LawSet,
  { also = [], positiveAction = 'off', hateCrime = false }: FurtherOptions,
): readonly FurtherPart[] => {
  const shown = {
    always: () => true,
    also: (id: string) => also.includes('all') || also.includes(id),
    s158: () => positiveAction !== 'off',
    s159: () => positiveAction === 's158-s159',
    'hate-crime': () => hateCrime,
  };
  return further.filter(({ id, shownBy }) => shown[shownBy](id));
};

/** Where the parts are that a site asked for. */
export const filesAskedFor = ({
  also = [],
  positiveAction = 'off',
  hateCrime = false,
}: FurtherOptions): FurtherFile[] => {
  const asked = {
    also: also.length > 0,
    'positive-action': positiveAction !== 'off',
    'hate-crime': hateCrime,
  };
  return (Object.keys(asked) as FurtherFile[]).filter(file => asked[file]);
};

/** What `also` may name. */
export const alsoIds = ({ further }: LawSet): readonly string[] =>
  further.filter(({ shownBy }) => shownBy === 'also').map(({ id }) => id);
