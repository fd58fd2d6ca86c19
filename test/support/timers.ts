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

/** Stands still until `pass()`: nobody waits for minutes. What is due within a second goes by itself. */
export const holdTime = (): {
  /** Lets so many seconds pass. */
  readonly pass: (seconds: number) => void;
  /** Seconds until the next that waits. */
  readonly next: () => number | undefined;
  readonly restore: () => void;
} => {
  const start = window.setTimeout.bind(window);
  const stop = window.clearTimeout.bind(window);
  const now = Date.now.bind(Date);
  const waiting = new Map<number, { readonly at: number; readonly act: () => void }>();
  let offset = 0;
  let ids = -1;
  Date.now = () => now() + offset;
  window.setTimeout = ((act: () => void, delay = 0) => {
    if (delay <= 1000) return start(act, delay);
    ids -= 1;
    waiting.set(ids, { at: Date.now() + delay, act });
    return ids;
  }) as typeof window.setTimeout;
  window.clearTimeout = ((id?: number) => {
    if (!waiting.delete(id ?? 0)) stop(id);
  }) as typeof window.clearTimeout;
  return {
    pass: seconds => {
      offset += seconds * 1000;
      for (const [id, { at, act }] of [...waiting]) {
        if (at > Date.now()) continue;
        waiting.delete(id);
        act();
      }
    },
    next: () => {
      const [first] = [...waiting.values()].map(({ at }) => at - Date.now()).sort((a, b) => a - b);
      return first === undefined ? undefined : Math.ceil(first / 1000);
    },
    restore: () => {
      Object.assign(window, { setTimeout: start, clearTimeout: stop });
      Date.now = now;
    },
  };
};
