import { usePageLanguage, waitForStrings } from './localization.js';

/** A site's own strings in the page, for sites that can write no script. */
const MESSAGE_BLOCKS = 'script[type="application/json"][data-police-messages]';

let followers = 0;
let observer: MutationObserver | undefined;

const follow = (): void => {
  usePageLanguage(document.documentElement.lang);
};

/**
 * Follows the `lang` of `<html>` for as long as somebody does. A visitor's language is the page's,
 * never the browser's. Returns the function that stops.
 */
export const followPageLanguage = (): (() => void) => {
  followers += 1;
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
    followers -= 1;
    if (followers > 0) return;
    observer?.disconnect();
    observer = undefined;
  };
};
