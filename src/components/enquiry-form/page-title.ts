let base = '';
let shown = '';

/**
 * Puts one word before the page's title, in place of the word put there before; an empty word puts
 * the title back. A title that somebody else has set meanwhile (the exit, a router) is the new title.
 */
export const prefixTitle = (prefix: string): void => {
  if (!shown || document.title !== shown) {
    if (!prefix && !shown) return;
    if (shown && !prefix) {
      shown = '';
      return;
    }
    base = document.title;
  }
  shown = prefix && `${prefix} ${base}`;
  document.title = shown || base;
};
