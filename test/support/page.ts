/** The page round a fixture: what elements read of it, set for a test and put back after it. */
const root = document.documentElement;

/** Sets the page's language as a language switcher would, and waits until the strings are there. */
export const setPageLanguage = async (lang: string): Promise<void> => {
  if (root.lang === lang) return;
  root.lang = lang;
  await new Promise<void>(resolve => {
    const settle = (event: Event): void => {
      if ((event as CustomEvent<{ status: string }>).detail.status !== 'ready') return;
      window.removeEventListener('lit-localize-status', settle);
      // Elements render in the microtasks after the event.
      setTimeout(resolve);
    };
    window.addEventListener('lit-localize-status', settle);
    // Nobody follows, or the language shows the strings that are there already.
    setTimeout(resolve, 300);
  });
};

export const resetPage = async (): Promise<void> => {
  root.removeAttribute('dir');
  root.style.colorScheme = '';
  await setPageLanguage('en');
};
