import type { FurtherPart, LawSet } from './law/law.types.js';

/** What a site asked for besides the list itself. */
export interface FurtherOptions {
  /** Ids of parts, or `all`. */
  readonly also?: readonly string[];
  /** How far this force takes positive action; not told by default. */
  readonly positiveAction?: 'off' | 's158' | 's158-s159';
  /** Whether the list for hate crime is told from this one. */
  readonly hateCrime?: boolean;
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

/** Whether any part is asked for that a site may leave out. */
export const asksForMore = ({ also = [], positiveAction, hateCrime }: FurtherOptions): boolean =>
  also.length > 0 || (positiveAction ?? 'off') !== 'off' || Boolean(hateCrime);

/** What `also` may name. */
export const alsoIds = ({ further }: LawSet): readonly string[] =>
  further.filter(({ shownBy }) => shownBy === 'also').map(({ id }) => id);
