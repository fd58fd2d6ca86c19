/** A day of the calendar, without a time or a zone. */
export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** Reads `2027-03-31`; `undefined` where it is no day of the calendar (`2027-02-30`, `31/3/2027`). */
export const readDay = (value: string): Day | undefined => {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? []).map(
    Number,
  );
  return new Date(year, month - 1, day).getMonth() === month - 1 && day > 0
    ? { year, month, day }
    : undefined;
};

/** Whether the day is over, where the visitor is. */
export const isOver = ({ year, month, day }: Day, now = new Date()): boolean =>
  now >= new Date(year, month - 1, day + 1);
