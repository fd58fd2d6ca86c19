import type { CharacteristicId, LawSet } from './law.types.js';

const isoDate = /^\d{4}-\d\d-\d\d$/;

const aYearAfter = (date: string): string => `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;

/**
 * The records that were reviewed over 12 months before `today` (an ISO date). One reviewed exactly
 * 12 months ago isn't due yet; one whose date can't be read is. ISO dates sort as text, so no
 * `Date`, and no time zone, comes into it.
 */
export const recordsDueForReview = (set: LawSet, today: string): CharacteristicId[] => {
  if (!isoDate.test(today)) throw new RangeError(`Not an ISO date: ${today}`);
  return set.characteristics
    .filter(({ reviewedOn }) => !isoDate.test(reviewedOn) || aYearAfter(reviewedOn) < today)
    .map(({ id }) => id);
};
