import { languageLoading } from '../../src/i18n/localization.js';

/** The page round a fixture: what elements read of it, set for a test and put back after it. */
const root = document.documentElement;

/** Sets the page's language as a language switcher would, and waits until the strings are there. */
export const setPageLanguage = async (lang: string): Promise<void> => {
  if (root.lang === lang) return;
  root.lang = lang;
  // Elements follow by a MutationObserver, and render in the microtasks after the strings are there.
  await Promise.resolve();
  await languageLoading();
  await new Promise(resolve => setTimeout(resolve));
};

export const resetPage = async (): Promise<void> => {
  root.removeAttribute('dir');
  root.style.colorScheme = '';
  await setPageLanguage('en');
};
