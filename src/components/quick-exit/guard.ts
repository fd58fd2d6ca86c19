/**
 * The guard: a classic script in the head of every page, before any other. It makes Escape leave
 * from the first moment, long before the bundle is here, and keeps a page that was left from being
 * seen again by Back or Forward. At most 720 bytes gzip: each line is here because nothing else can
 * do it this early; the element does the rest.
 */
/* eslint-disable @typescript-eslint/no-deprecated, @typescript-eslint/no-unused-expressions,
   @typescript-eslint/prefer-regexp-exec, @typescript-eslint/no-non-null-assertion,
   @typescript-eslint/no-unnecessary-condition, @typescript-eslint/prefer-nullish-coalescing --
   the short forms, in the one file where each byte is counted */
import { leave, page, root, setFlag } from './leave.js';

const on = addEventListener;
const show = (): unknown =>
  page.cookie.match('police_left') ? leave() : (root.style.visibility = '');

/** The first press went to what it closes; the next within a second is ours. */
let given: unknown;

// An element that is here puts its own reader in this one's place: it knows the author's shortcuts. The
// listener stays ours, since a library between may keep Escape to itself.
root.police = event => {
  if (
    root.inert ||
    !(
      event.key != 'Escape' ||
      event.repeat ||
      event.isComposing ||
      event.altKey ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      // What the browser closes on Escape goes first; a second press within a second leaves.
      (!given &&
        page.querySelector(':popover-open,:modal') &&
        (given = setTimeout(() => (given = 0), 1000)))
    )
  ) {
    leave();
    // Every press from now on, too: Escape would stop the navigation.
    event.preventDefault();
  }
};

// The first listener of all: after a later one, Chromium asks its question with the page behind it.
on('beforeunload', event => root.inert && event.stopImmediatePropagation());
on('keydown', event => root.police!(event), true);
on('pageshow', show);
// Restored by Back, a page is painted before `pageshow` could hide it.
on('pagehide', () => (root.style.visibility = 'hidden'));

// A page fetched ahead is no visit yet. `type` is the short, old name of PerformanceNavigationTiming.type;
// 0 is "navigate": a link, typed, a bookmark. Back, Forward and reload keep the flag. In a tab that was
// closed and opened again, Chromium's old name calls Back 0, too; its new one says "back_forward".
page.prerendering ||
  performance.navigation.type ||
  (performance.getEntries()[0] as PerformanceNavigationTiming)?.type < 'n' ||
  setFlag(0);
show();
