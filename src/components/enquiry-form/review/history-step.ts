const MARK = 'policeReview';

const marked = (): boolean => {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && MARK in state;
};

/**
 * One step in the history of the tab, at the page's own address, so that the browser's Back leads out
 * of the step and not off the page. What a page's router keeps in its entry goes along.
 */
export class HistoryStep {
  #listening = new AbortController();

  enter(back: () => void): void {
    this.leave();
    const { signal } = this.#listening;
    try {
      if (!marked()) history.pushState({ ...(history.state as object | null), [MARK]: true }, '');
    } catch {
      // A browser refuses a page that made very many entries: the links of the step still lead back.
      return;
    }
    const { href } = location;
    // A link within the page is heard of in the same way, and leads to another address.
    const onMove = (): void => {
      if (location.href === href && !marked()) back();
    };
    window.addEventListener('popstate', onMove, { signal });
  }

  /** Takes no entry back: going back by script would scroll the page. */
  leave(): void {
    this.#listening.abort();
    this.#listening = new AbortController();
  }
}
