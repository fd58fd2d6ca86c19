// @ts-check
// cspell:words longtask
/** Run in the pages. */

/** Before all script of the page: counts the `Intl` objects that are made, and what makes one unseen. */
export const watchIntl = () => {
  const made = { count: 0 };
  Object.assign(globalThis, { benchIntl: made });
  /** @param {any} holder @param {string} name */
  const watch = (holder, name) => {
    const count = () => {
      made.count += 1;
    };
    holder[name] = new Proxy(holder[name], {
      apply: (target, self, parameters) => {
        count();
        return Reflect.apply(target, self, parameters);
      },
      construct: (target, parameters, asked) => {
        count();
        return Reflect.construct(target, parameters, asked);
      },
    });
  };
  for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(Intl))) {
    if (typeof value === 'function' && value.prototype) watch(Intl, name);
  }
  for (const { prototype } of [Number, BigInt, Date, Array, String]) {
    for (const name of Object.getOwnPropertyNames(prototype)) {
      if (/locale/i.test(name)) watch(prototype, name);
    }
  }
};

/** Counts how often a live region changes from here on. */
export const watchLiveRegions = () => {
  const changes = { count: 0 };
  Object.assign(globalThis, { benchLive: changes });
  const observer = new MutationObserver(() => {
    changes.count += 1;
  });
  for (const region of document.querySelectorAll(
    '[aria-live], [role="status"], [role="alert"], output',
  )) {
    observer.observe(region, { childList: true, characterData: true, subtree: true });
  }
};

/**
 * From here on, for each key the milliseconds that its `keydown`, its `keypress` with what it writes
 * and the `input` that follows, and its `keyup` take: the browser's own part, every listener and its
 * microtasks, which have run when the last listener is called. And the tasks over 50 ms.
 */
export const watchKeys = () => {
  /** @type {number[]} */
  const took = [];
  const seen = { took, long: 0 };
  Object.assign(globalThis, { benchKeys: seen });
  let start = 0;
  let sum = 0;
  /** @param {string} first @param {string} last @param {() => void} [then] */
  const measure = (first, last, then) => {
    const begin = () => {
      start = performance.now();
    };
    const end = () => {
      sum += performance.now() - start;
      then?.();
    };
    addEventListener(first, begin, true);
    addEventListener(last, end);
  };
  measure('keydown', 'keydown');
  measure('keypress', 'input');
  measure('keyup', 'keyup', () => {
    took.push(sum);
    sum = 0;
  });
  new PerformanceObserver(list => {
    seen.long += list.getEntries().length;
  }).observe({ type: 'longtask' });
};
