/**
 * Keeps tabs of one site in step: the `storage` event never fires for cookies. Calls `changed` when
 * another tab tells, and when the page comes `back` from the back/forward cache.
 *
 * @returns what tells the other tabs that the record changed
 */
export const followTabs = (name: string, changed: (back: boolean) => void): (() => void) => {
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
  return () => channel?.postMessage(0);
};
