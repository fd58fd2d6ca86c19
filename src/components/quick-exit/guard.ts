/**
 * The guard: a classic script in the head of every page, before any other. It makes Escape leave
 * from the first moment, long before the bundle is here, and keeps a page that was left from being
 * seen again by Back or Forward. At most 700 bytes gzip: each line is here because nothing else can
 * do it this early; the element does the rest.
 */
/* eslint-disable @typescript-eslint/no-deprecated, @typescript-eslint/no-unused-expressions,
   @typescript-eslint/prefer-regexp-exec, @typescript-eslint/no-non-null-assertion --
   the short forms, in the one file where each byte is counted */
import { leave, page, root, setFlag } from './leave.js';

const on = addEventListener;
/** The first press went to what it closes; the next within a second is ours. */
let given: unknown;

const show = (): unknown =>
  page.cookie.match('police_left') ? leave() : (root.style.visibility = '');

// An element that is here reads the keys itself, by the author's shortcuts; but through us, since a
// library between may keep Escape to itself.
root.police = () => false;

on(
  'keydown',
  event => {
    if (!root.inert) {
      if (
        root.police!(event) ||
        event.key != 'Escape' ||
        event.repeat ||
        event.isComposing ||
        event.altKey ||
        event.metaKey ||
        event.ctrlKey ||
        event.shiftKey
      )
        return;
      // What the browser closes on Escape goes first; a second press within a second leaves.
      if (!given && page.querySelector(':popover-open,:modal')) {
        return (given = setTimeout(() => (given = 0), 1000));
      }
      leave();
    }
    // Every press from now on, too: Escape would stop the navigation.
    event.preventDefault();
  },
  true,
);

// Restored by Back, a page is painted before `pageshow` could hide it.
on('pagehide', () => (root.style.visibility = 'hidden'));
on('pageshow', show);

// The first listener of all: after a later one, Chromium asks its question with the page behind it.
on('beforeunload', event => root.inert && event.stopImmediatePropagation());

// The short, old name of PerformanceNavigationTiming.type; 0 is "navigate": a link, typed, a bookmark.
// Back, Forward and reload keep the flag.
performance.navigation.type || setFlag(0);
show();
