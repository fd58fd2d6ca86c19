/** Keeps tabs of one site in step: the `storage` event never fires for cookies. */
export interface Tabs {
  /** Tells the other tabs that the record changed. */
  tell(): void;
  stop(): void;
}

/**
 * Calls `changed` when another tab tells, and when the page comes `back` from the back/forward cache.
 */
export const followTabs = (name: string, changed: (back: boolean) => void): Tabs => {
  let channel: BroadcastChannel | undefined;
  const follow = ({ type, persisted }: Partial<PageTransitionEvent>): void => {
    // An open channel keeps a page out of the back/forward cache in some browsers.
    channel?.close();
    if (type === 'pagehide') return;
    try {
      channel = new BroadcastChannel(name);
      channel.onmessage = () => changed(false);
    } catch {
      // An opaque origin has no other tabs.
    }
    if (persisted) changed(true);
  };
  follow({});
  addEventListener('pagehide', follow);
  addEventListener('pageshow', follow);
  return {
    tell: () => channel?.postMessage(0),
    stop: () => {
      channel?.close();
      removeEventListener('pagehide', follow);
      removeEventListener('pageshow', follow);
    },
  };
};
