import { leave } from './leave.js';

/**
 * Leaves, and starts again when that is cancelled (the browser's Stop, another navigation), until the
 * page gives up on the destination.
 */
export const leaveFromHere = (href: string, timeout: number): void => {
  leave(timeout, href);
  // Chromium has the Navigation API since 102, Safari and Firefox for a shorter time; Firefox 153 tells
  // of no navigation that is stopped: there about:blank comes in the end.
  const { navigation } = window as { navigation?: Navigation };
  if (!navigation) return;
  // A little before the end: then the cancelling is our own, for about:blank.
  const end = performance.now() + timeout - 50;
  const again = (): void => {
    navigation.onnavigateerror = null;
    if (performance.now() > end) return;
    setTimeout(() => {
      location.replace(href);
      navigation.onnavigateerror = again;
    });
  };
  navigation.onnavigateerror = again;
};
