/** Counts the timers that wait, from here until `restore`. */
export const countTimers = (): { readonly waiting: () => number; readonly restore: () => void } => {
  const start = window.setTimeout.bind(window);
  const stop = window.clearTimeout.bind(window);
  const waiting = new Set<number | undefined>();
  window.setTimeout = ((act: () => void, delay?: number) => {
    const id = start(() => {
      waiting.delete(id);
      act();
    }, delay);
    waiting.add(id);
    return id;
  }) as typeof window.setTimeout;
  window.clearTimeout = ((id?: number) => {
    waiting.delete(id);
    stop(id);
  }) as typeof window.clearTimeout;
  return {
    waiting: () => waiting.size,
    restore: () => {
      window.setTimeout = start;
      window.clearTimeout = stop;
    },
  };
};
