import { followers, usePageLanguage, waitForStrings } from './localization.js';

/** A site's own strings in the page, for sites that can write no script. */
const MESSAGE_BLOCKS = 'script[type="application/json"][data-police-messages]';

let observer: MutationObserver | undefined;

const follow = (): void => {
  usePageLanguage(document.documentElement.lang);
};

/**
 * Follows the `lang` of `<html>` for as long as somebody does. A visitor's language is the page's,
 * never the browser's.
 *
 * @param changed - called when the strings on show changed
 * @returns the function that stops
 */
export const followPageLanguage = (changed: () => void): (() => void) => {
  followers.add(changed);
  if (!observer) {
    observer = new MutationObserver(follow);
    observer.observe(document.documentElement, { attributeFilter: ['lang'] });
    follow();
    if (document.querySelector(MESSAGE_BLOCKS)) {
      waitForStrings(
        import('./site-messages.js').then(({ readMessagesInPage }) =>
          readMessagesInPage(document.querySelectorAll(MESSAGE_BLOCKS)),
        ),
      );
    }
  }
  return () => {
    followers.delete(changed);
    if (followers.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  };
};
