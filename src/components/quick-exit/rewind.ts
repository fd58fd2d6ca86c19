/**
 * Leaving by way of the tab's first page of the site, so that Back finds none of them. There the guard
 * puts one entry without a name in the place of all that lie ahead, and the destination in the place of
 * the first page. Fetched only where an author asks for it; without it, and where a browser has no
 * Navigation API (WebKitGTK 2.50), pages behind stay in the tab and leave again when Back shows them.
 */
import { leaveFromHere } from './leave-from-here.js';
import { leave, page, setFlag } from './leave.js';

/** The hop is to a page of the site, mostly one that the browser has kept: slower than this, it is lost. */
const PATIENCE = 1000;

/** @param timeout - milliseconds until the page gives up on the destination */
export const rewind = (href: string, timeout: number): void => {
  const { navigation } = window as { navigation?: Navigation };
  const first = navigation?.entries()[0];
  if (!navigation || !first || first.index === navigation.currentEntry?.index) {
    leaveFromHere(href, timeout);
    return;
  }
  // The page is covered, but doesn't go yet.
  const wait = (event: Event): void => {
    event.preventDefault();
  };
  navigation.addEventListener('navigate', wait);
  leave(timeout, href);
  navigation.removeEventListener('navigate', wait);

  let left = false;
  const leaveNow = (): void => {
    if (left) return;
    left = true;
    setFlag(900);
    leaveFromHere(href, timeout);
    location.replace(href);
  };
  // The page that the way back leads to does not come.
  setTimeout(leaveNow, PATIENCE);
  // What the guard there reads.
  page.cookie = 'police_left=2;path=/;max-age=900';
  const { committed, finished } = navigation.traverseTo(first.key);
  // Stopped, or refused.
  committed?.catch(leaveNow);
  // Another part of this page, of which the guard does not hear.
  finished?.then(
    () => {
      addEventListener('popstate', leaveNow);
      history.pushState(null, '', '/');
      history.back();
    },
    () => undefined,
  );
};
