/** A box in the window, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How far the gist stays from its word and from the edges of the window. */
const GAP = 4;
const EDGE = 8;

/**
 * Where a gist goes: under its word, above it where there is no room below, in the window always.
 *
 * @param room - the part of the window that nothing fixed covers, as the bar of the quick exit does
 * @param leftwards - from the right edge of the word, where text runs from right to left
 */
export const placeFor = (
  word: Box,
  { width, height }: { readonly width: number; readonly height: number },
  room: Box,
  leftwards: boolean,
): { readonly left: number; readonly top: number } => {
  const wanted = leftwards ? word.right - width : word.left;
  const left = Math.max(room.left + EDGE, Math.min(wanted, room.right - width - EDGE));
  const below = word.bottom + GAP;
  const above = word.top - GAP - height;
  const fitsBelow = below + height <= room.bottom;
  return { left, top: fitsBelow || above < room.top ? below : above };
};
