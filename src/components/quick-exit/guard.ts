/**
 * The guard: a classic script in the head of every page, before any other. It makes Escape leave
 * from the first moment, long before the bundle is here, and keeps a page that was left from being
 * seen again by Back or Forward. At most 700 bytes gzip: each line is here because nothing else can
 * do it this early; the element does the rest.
 */
/* eslint-disable @typescript-eslint/no-deprecated, @typescript-eslint/no-unused-expressions,
   @typescript-eslint/prefer-regexp-exec --
   the short forms, in the one file where each byte is counted */
import { doc, leave, root, setFlag } from './leave.js';

const on = addEventListener;
let claimed: unknown;

const show = (): unknown =>
  doc.cookie.match('police_left') ? leave() : (root.style.visibility = '');

// An element that is here sets this to 0: it reads the keys itself, by the author's shortcuts.
root.police = 1;

on(
  'keydown',
  event => {
    if (!root.inert) {
      if (
        event.key != 'Escape' ||
        event.isComposing ||
        event.repeat ||
        event.ctrlKey ||
        event.altKey ||
        event.metaKey ||
        event.shiftKey ||
        !root.police
      )
        return;
      // What the browser closes on Escape goes first; a second press within a second leaves.
      if (!claimed && doc.querySelector(':popover-open,:modal')) {
        return (claimed = setTimeout(() => (claimed = 0), 1e3));
      }
      leave();
    }
    // Every press from now on, too: Escape would stop the navigation.
    event.preventDefault();
  },
  true,
);

// The first listener of all: after a later one, Chromium asks its question with the page behind it.
on('beforeunload', event => root.inert && event.stopImmediatePropagation());

// Restored by Back, a page is painted before `pageshow` could hide it.
on('pagehide', () => (root.style.visibility = 'hidden'));
on('pageshow', show);

// The short, old name of PerformanceNavigationTiming.type; 0 is "navigate": a link, typed, a bookmark.
// Back, Forward and reload keep the flag.
performance.navigation.type || setFlag(0);
show();
