/** What the feedback form asks and sends, as data. Pure: no DOM, no words. */
export const REASONS = ['not-found', 'hard-to-understand', 'not-working', 'hard-to-use'] as const;
export type Reason = (typeof REASONS)[number];

/** The best first, as people read a scale of words from the top. */
export const RATINGS = [5, 4, 3, 2, 1] as const;

/** Code points, with CR LF as one: the same on the page, on the wire and in the receiver. */
export const MAX_COMMENT = 1200;

/** Line ends as the receiver counts them. */
export const foldLines = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Code points left of the limit; below 0 where there are too many. */
export const charactersLeft = (text: string): number => MAX_COMMENT - [...foldLines(text)].length;

/** The path of a page without what a search or a link put behind it, readable. */
export const pathOf = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};
