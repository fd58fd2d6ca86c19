const DAY = 86_400_000;

/** What is kept of "Not now": the phase that was hidden, and until when (milliseconds). */
export const hideRecord = (phase: string, days: number, now = Date.now()): string =>
  `${phase} ${now + days * DAY}`;

/**
 * Whether a record still hides the banner. A new phase is news and shows again; a site that now hides
 * for fewer days is obeyed; what is not a record hides nothing.
 */
export const hides = (
  record: string | null,
  phase: string,
  days: number,
  now = Date.now(),
): boolean => {
  const [of, until] = record?.split(' ') ?? [];
  const left = Number(until) - now;
  return of === phase && left > 0 && left <= days * DAY;
};
