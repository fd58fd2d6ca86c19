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
    // What `inert` and `visibility` have changed is not worked out for what is under the cover: the
    // frame with the cover comes at once, on the largest page.
    document.body.style.contentVisibility = 'hidden';
  },
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
    // One by one, not as a list: see escape-owner.ts.
    for (const kind of ['audio', 'video'] as const) {
      for (const medium of document.querySelectorAll(kind)) medium.pause();
    }
  },
  () => {
    // Frames may play too, and one that has focus keeps Escape from us.
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  },
  () => {
    speechSynthesis.cancel();
  },
  () => {
    // What a form of any page of this site keeps of what was typed; the form itself may be on another.
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith('police-draft:')) sessionStorage.removeItem(key);
    }
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
