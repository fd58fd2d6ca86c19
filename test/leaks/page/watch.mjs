// @ts-check
/**
 * Runs in the page before anything else: counts the timers, frames, observers and channels that have
 * not ended. Listeners, nodes and heap are counted by the browser itself.
 */

/** What is open now, by kind. */
const open = { timeouts: 0, intervals: 0, frames: 0, observers: 0, channels: 0 };

/**
 * @param {'setTimeout' | 'setInterval' | 'requestAnimationFrame'} start
 * @param {'clearTimeout' | 'clearInterval' | 'cancelAnimationFrame'} end
 * @param {'timeouts' | 'intervals' | 'frames'} kind
 */
const watchTimer = (start, end, kind) => {
  /** @type {any} */
  const page = globalThis;
  const [begin, stop] = [page[start], page[end]];
  /** Those that wait; of an interval, those that run. @type {Set<number>} */
  const waiting = new Set();
  const forget = (/** @type {number} */ id) => {
    if (waiting.delete(id)) open[kind] -= 1;
  };
  page[start] = (/** @type {Function} */ act, /** @type {unknown[]} */ ...rest) => {
    const id = begin(
      (/** @type {unknown[]} */ ...values) => {
        if (kind !== 'intervals') forget(id);
        act(...values);
      },
      ...rest,
    );
    waiting.add(id);
    open[kind] += 1;
    return id;
  };
  page[end] = (/** @type {number} */ id) => {
    forget(id);
    stop(id);
  };
};

/** @param {string} name */
const watchObserver = name => {
  /** @type {any} */
  const page = globalThis;
  const { observe, disconnect } = page[name].prototype;
  const watching = new WeakSet();
  page[name].prototype.observe = function (/** @type {unknown[]} */ ...values) {
    if (!watching.has(this)) open.observers += 1;
    watching.add(this);
    return observe.apply(this, values);
  };
  page[name].prototype.disconnect = function () {
    if (watching.delete(this)) open.observers -= 1;
    return disconnect.call(this);
  };
};

watchTimer('setTimeout', 'clearTimeout', 'timeouts');
watchTimer('setInterval', 'clearInterval', 'intervals');
watchTimer('requestAnimationFrame', 'cancelAnimationFrame', 'frames');
for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
  watchObserver(name);
}

const closed = new WeakSet();
const { close } = BroadcastChannel.prototype;
globalThis.BroadcastChannel = class extends BroadcastChannel {
  /** @param {string} name */
  constructor(name) {
    super(name);
    open.channels += 1;
  }
};
BroadcastChannel.prototype.close = function () {
  if (!closed.has(this)) open.channels -= 1;
  closed.add(this);
  close.call(this);
};

Object.assign(globalThis, { policeOpen: () => ({ ...open }) });
