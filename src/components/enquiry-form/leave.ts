/** A screen reader's, to hear where the focus went: 1.8 s were seen on a busy machine. In ms. */
const MOMENT = 3_000;
const PRESSED = 'a, button, [type="submit"], [type="image"]';

/**
 * Takes parts out of sight, and the button or link in them that was pressed out of the page only a
 * moment later: where Orca 43 finds that gone before it has heard where the focus went, it takes the
 * new place over without a word (`onFocusedChanged` in its script for the web). A field goes at once:
 * without its label it would be nameless. To be called before the focus moves.
 *
 * @param gone - takes the parts out of the page; called once
 * @returns calls it now
 */
export const leave = (parts: readonly Element[], gone: () => void): (() => void) => {
  // Chromium moves the caret that was left in a field that goes to where the focus is, and Orca follows
  // that in silence.
  const selection = getSelection();
  if (selection?.isCollapsed) selection.removeAllRanges();
  const last = document.activeElement;
  if (!last?.matches(PRESSED) || !parts.some(part => part.contains(last))) {
    gone();
    return () => undefined;
  }
  const waiting = new AbortController();
  const { signal } = waiting;
  const end = (): void => {
    if (signal.aborted) return;
    waiting.abort();
    clearTimeout(timer);
    last.classList.remove('police-last');
    for (const part of parts) part.classList.remove('police-leaving');
    gone();
  };
  last.classList.add('police-last');
  for (const part of parts) part.classList.add('police-leaving');
  const timer = setTimeout(end, MOMENT);
  // Back into what goes, the focus would be lost.
  const onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Tab') end();
  };
  window.addEventListener('keydown', onKey, { capture: true, signal });
  return end;
};
