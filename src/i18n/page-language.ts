import { usePageLanguage } from './localization.js';
import { readMessagesInPage } from './site-messages.js';

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
    readMessagesInPage(document);
    follow();
  }
  return () => {
    followers -= 1;
    if (followers > 0) return;
    observer?.disconnect();
    observer = undefined;
  };
};
