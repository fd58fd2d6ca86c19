/** Keeps tabs of one site in step: the `storage` event never fires for cookies. */
export interface Tabs {
  /** Tells the other tabs that the record changed. */
  tell(): void;
  stop(): void;
}

/** Calls `changed` when another tab tells, and when the page comes back from the back/forward cache. */
export const followTabs = (name: string, changed: () => void): Tabs => {
  let channel: BroadcastChannel | undefined;
  const open = (): void => {
    try {
      channel = new BroadcastChannel(name);
      channel.onmessage = changed;
    } catch {
      // An opaque origin has no other tabs.
    }
  };
  // An open channel keeps a page out of the back/forward cache in some browsers.
  const close = (): void => channel?.close();
  const comeBack = (event: PageTransitionEvent): void => {
    if (!event.persisted) return;
    open();
    changed();
  };
  open();
  addEventListener('pagehide', close);
  addEventListener('pageshow', comeBack);
  return {
    tell: () => channel?.postMessage(0),
    stop: () => {
      close();
      removeEventListener('pagehide', close);
      removeEventListener('pageshow', comeBack);
    },
  };
};
