/**
 * What the element adds to leaving while the page is covered and not yet gone. None of it is needed
 * for leaving, and no step waits for another.
 */

/** A press or click after the first must reach nobody, and Escape must not stop the navigation. */
const swallow = (event: Event): void => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

const steps: readonly (() => void)[] = [
  () => {
    for (const type of ['keydown', 'keyup', 'mousedown', 'click']) {
      window.addEventListener(type, swallow, true);
    }
  },
  () => {
    // Where a page links no icon, the browser shows the site's own.
    const link = document.createElement('link');
    link.rel = 'icon';
    document.head.append(link);
    for (const icon of document.querySelectorAll<HTMLLinkElement>('link[rel~=icon]')) {
      icon.href = 'data:,';
    }
  },
  () => {
    for (const medium of document.querySelectorAll<HTMLMediaElement>('audio,video')) medium.pause();
  },
  () => {
    // Frames may play too, and one that has focus keeps Escape from us.
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  },
  () => {
    speechSynthesis.cancel();
  },
  () => {
    getSelection()?.removeAllRanges();
  },
  () => {
    (document.activeElement as HTMLElement | null)?.blur();
  },
];

/** Silences and empties the page. */
export const clearPage = (): void => {
  for (const step of steps) {
    try {
      step();
    } catch {
      // The next step matters more than why this one failed.
    }
  }
};

/**
 * Starts the navigation again when it is cancelled (the browser's Stop, another navigation), until
 * the page gives up on the destination.
 */
export const keepLeaving = (href: string, timeout: number): void => {
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
