import { PoliceConsentClearedEvent } from './cleared-event.js';
import type { Held } from './held.js';
import { page } from './page.js';
import { isInUse } from './page-in-use.js';
import type { Policy } from './policy.js';
import { sweep } from './sweep.js';

/** When a page is loaded again in which a withdrawn script ran. */
export type Reload =
  /** The visitor withdrew here, and is told so first. */
  | 'soon'
  /** Another tab told of it: nobody looks at this one, or it waits until nobody does. */
  | 'unseen'
  /** The page came back from the cache. */
  | 'now'
  | 'never';

/** What a withdrawal asks of the store. */
export interface Withdrawer {
  allows(id: string): boolean;
  readonly held: Pick<Held, 'ranWithout'>;
  fail(reason: 'not-removed'): unknown;
}

const wait = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise(resolve => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

const reloadUnseen = (mayReload: () => boolean, signal: AbortSignal): void => {
  const look = (): void => {
    if (document.hidden && mayReload()) page.reload();
  };
  document.addEventListener('visibilitychange', look, { signal });
  look();
};

/** Whether nothing is left. */
const clear = async (store: Withdrawer, policy: Policy): Promise<boolean> => {
  const { removed, left } = await sweep(policy, id => store.allows(id));
  if (removed.length + left.length > 0) {
    document.dispatchEvent(new PoliceConsentClearedEvent(removed, left));
  }
  return left.length === 0;
};

/**
 * Removes what refused services kept, once more after what they wrote late, and gets rid of their
 * scripts, which nothing but another load of the page stops.
 *
 * @param signal - aborted by what makes all of it needless: the exit, a newer withdrawal
 * @returns whether the page is loaded again soon
 */
export const withdraw = (
  store: Withdrawer,
  policy: Policy,
  reload: Reload,
  signal: AbortSignal,
): boolean => {
  // Never where words that were typed would go with it.
  const mayReload = (): boolean => !signal.aborted && store.held.ranWithout && !isInUse();
  const soon = reload === 'soon' && mayReload();
  const work = async (): Promise<void> => {
    let isGone = await clear(store, policy);
    // What a page clears again when it is loaded anew is not amiss yet.
    const told = !isGone && !soon;
    if (told) store.fail('not-removed');
    // Only what ran here can write late here.
    if (!store.held.ranWithout) return;
    if (reload !== 'now' || !mayReload()) await wait(page.reloadDelay, signal);
    if (signal.aborted) return;
    isGone = await clear(store, policy);
    if (!isGone && !told) store.fail('not-removed');
    if ((soon || reload === 'now') && mayReload()) page.reload();
    else if (reload !== 'never') reloadUnseen(mayReload, signal);
  };
  work().catch(() => store.fail('not-removed'));
  return soon;
};
