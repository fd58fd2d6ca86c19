/**
 * Leaving a page: the platform and nothing else, so small that the guard and the element each carry
 * it and neither needs the other. What both know of each other is on the root element: `inert` from
 * the first moment of leaving, by which a second call, of either copy, does nothing.
 */
/* eslint-disable @typescript-eslint/no-unnecessary-condition, @typescript-eslint/restrict-plus-operands,
   @typescript-eslint/prefer-nullish-coalescing, @typescript-eslint/prefer-regexp-exec,
   @typescript-eslint/no-confusing-void-expression --
   the guard carries this file and each of its bytes is counted; an empty address is no address */
// A server may import the element, and so this; there nothing is read of either.
export const page = globalThis.document as Document & { readonly prerendering?: boolean };
/** `police` is there where the guard is: what it does with each key, first of all in the page. */
export const root = page?.documentElement as HTMLElement & {
  police?: ((event: KeyboardEvent) => unknown) | undefined;
};

/** The flag by which the guard knows a page that was left. No value of the visitor's; no id. */
export const setFlag = (seconds: number): string =>
  (page.cookie = 'police_left=1;path=/;max-age=' + seconds);

/**
 * Leaves the page in one task, without a trace in the tab that Back could show.
 *
 * @param timeout - milliseconds after which a destination that does not answer gives way to about:blank
 * @param to - where to; else what the page names, else the weather
 */
export const leave = (timeout = 3000, to?: string): void => {
  if (root.inert) return;
  for (const step of [
    () => {
      // First: after `inert` and `visibility`, which are inherited, the cover would wait until every
      // element has its new style (60,000 elements: 0.3 s in Chromium).
      // An element that no style of the page speaks of. A popover is fixed and in the middle; borders
      // wider than any screen fill it from there.
      const cover = page.createElement('police-exit');
      // `rel=noreferrer` holds for a link that is followed, not for `location`.
      const referrer = page.createElement('meta');
      referrer.name = 'referrer';
      referrer.content = 'no-referrer';
      cover.popover = 'manual';
      cover.style = 'visibility:visible;border:99in solid canvas';
      root.append(referrer, cover);
      // Shown last of all that is open, so above every dialog.
      cover.showPopover();
    },
    // Before `inert`: when the focus goes, a screen reader reads the title. No words, but not empty
    // either: the tab would show the address.
    () => (page.title = '.'),
    // Out of the accessibility tree, and no focus. Chromium ignores aria-hidden on the root.
    () => (root.inert = true),
    // Never display:none: Firefox then delivers no further key, and Escape is also its Stop.
    () => (root.style = 'visibility:hidden!important;opacity:0!important'),
    // Libraries that put an `Event` of their own in the browser's place (MooTools) leave this one.
    () => page.dispatchEvent(new UIEvent('police-exit')),
    // The first page of the site in this tab, where `rewind` has come back to: an entry without a name
    // takes the place of all that lie ahead. See rewind.ts.
    () =>
      page.cookie.match('left=2') &&
      // @ts-expect-error -- one after the other; it takes no argument
      history.back(history.pushState(0, 0, '/')),
    () => setFlag(900),
    () => setTimeout(() => location.replace('about:blank'), timeout),
    () =>
      location.replace(
        to ||
          page.querySelector<HTMLLinkElement>('[rel=police-exit],police-quick-exit>a')?.href ||
          'https://www.bbc.co.uk/weather',
      ),
  ]) {
    try {
      step();
    } catch {
      // The next step matters more than why this one failed.
    }
  }
};
