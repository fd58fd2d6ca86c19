import type { Facts, SetFacts } from './law.types.js';

const isoDate = /^\d{4}-\d\d-\d\d$/;

const aYearAfter = (date: string): string => `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;

/** Every record of a jurisdiction. */
export const recordsOf = <Id extends string, Further extends string>({
  characteristics,
  further,
}: SetFacts<Id, Further>): readonly Facts<Id | Further>[] => [...characteristics, ...further];

/**
 * The records that were reviewed over 12 months before `today` (an ISO date). One reviewed exactly
 * 12 months ago isn't due yet; one whose date can't be read is. ISO dates sort as text, so no
 * `Date`, and no time zone, comes into it.
 */
export const recordsDueForReview = <Id extends string>(
  records: readonly Facts<Id>[],
  today: string,
): readonly Id[] => {
  if (!isoDate.test(today)) throw new RangeError(`Not an ISO date: ${today}`);
  return records
    .filter(({ reviewedOn }) => !isoDate.test(reviewedOn) || aYearAfter(reviewedOn) < today)
    .map(({ id }) => id);
};
