/**
 * Leaving a page: the platform and nothing else, so small that the guard and the element each carry
 * it and neither needs the other. What both know of each other is on the root element: `inert` from
 * the first moment of leaving, by which a second call, of either copy, does nothing.
 */
/* eslint-disable @typescript-eslint/no-unnecessary-condition, @typescript-eslint/restrict-plus-operands,
   @typescript-eslint/prefer-nullish-coalescing --
   the guard carries this file and each of its bytes is counted; an empty address is no address */
// A server may import the element, and so this; there nothing is read of either.
export const page = globalThis.document;
/**
 * `police` is there where the guard is, which asks it on every key, first of all in the page: whether an
 * element reads the keys itself.
 */
export const root = page?.documentElement as HTMLElement & {
  police?: (event: KeyboardEvent) => boolean;
};

/** The flag by which the guard knows a page that was left. No value of the visitor's; no id. */
export const setFlag = (seconds: number): string =>
  (page.cookie = 'police_left=1;path=/;samesite=lax;max-age=' + seconds);

/**
 * Leaves the page in one task, without a trace in the tab that Back could show.
 *
 * @param to - where to; else what the page names, else the weather
 * @param timeout - milliseconds after which a destination that does not answer gives way to about:blank
 */
export const leave = (to?: string, timeout = 3000): void => {
  const named = page.querySelector<HTMLMetaElement & HTMLAnchorElement>(
    'meta[name=police-exit],police-quick-exit>a',
  );
  const steps = [
    // First: when the focus goes, a screen reader reads the title. No words, but not empty either: the
    // tab would show the address.
    () => (page.title = '.'),
    // Out of the accessibility tree, and no focus. Chromium ignores aria-hidden on the root.
    () => (root.inert = true),
    // Never display:none: Firefox then delivers no further key, and Escape is also its Stop.
    () => (root.style = 'visibility:hidden!important;opacity:0!important'),
    () => {
      // `rel=noreferrer` holds for a link that is followed, not for `location`.
      const referrer = page.createElement('meta');
      referrer.name = 'referrer';
      referrer.content = 'no-referrer';
      root.append(referrer);
    },
    () => {
      // An element that no style of the page speaks of. A popover is fixed and in the middle; borders wider than any screen fill it from there.
      const cover = page.createElement('police-exit');
      cover.style = 'visibility:visible;border:99in solid canvas';
      cover.popover = 'manual';
      root.append(cover);
      // Shown last, so above every dialog.
      cover.showPopover();
    },
    // Libraries that put an `Event` of their own in the browser's place (MooTools) leave this one.
    () => page.dispatchEvent(new CustomEvent('police-exit')),
    () => setFlag(900),
    () => setTimeout(() => location.replace('about:blank'), timeout),
    () => location.replace(to || named?.content || named?.href || 'https://www.bbc.co.uk/weather'),
  ];
  if (root.inert) return;
  for (const step of steps) {
    try {
      step();
    } catch {
      // The next step matters more than why this one failed.
    }
  }
};
