import { DATE_PARTS } from './answer.js';
import type { Judge } from './rule.js';

const daysIn = (month: number, year: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

const wrongParts = ([day = '', month = '', year = '']: readonly string[]): string[] => {
  const rightMonth = /^(0?[1-9]|1[0-2])$/.test(month);
  const rightYear = /^[1-9]\d{3}$/.test(year);
  // With a month that is none, any day may be right; 29 February needs its year.
  const most = rightMonth ? daysIn(Number(month), rightYear ? Number(year) : 2000) : 31;
  const rightDay = /^\d{1,2}$/.test(day) && Number(day) >= 1 && Number(day) <= most;
  return DATE_PARTS.filter((_, index) => ![rightDay, rightMonth, rightYear][index]);
};

/** `2026-03-27` of three boxes that hold a real day. */
export const isoOf = ([day = '', month = '', year = '']: readonly string[]): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

/** A real day, in figures, between the first and the last one; says which box is wrong. */
export const date: Judge = ({ min, max }, answer, { today }) => {
  const empty = DATE_PARTS.filter((_, index) => !answer[index]);
  if (empty.length > 0) return { code: 'incomplete', parts: empty };
  const parts = wrongParts(answer);
  if (parts.length > 0) return { code: 'invalid', parts };
  const day = isoOf(answer);
  const bound = (of: number | string | undefined): string =>
    of === 'today' ? today : String(of ?? day);
  if (day < bound(min)) return { code: 'too-early' };
  return day > bound(max) ? { code: 'too-late' } : undefined;
};
