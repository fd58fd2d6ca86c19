// @ts-check
/** Runs in the pages, before all of their own script: watches one press from inside, and tells of it. */

/**
 * What a page sends: times are milliseconds since the press, by the event's own `timeStamp`.
 *
 * @typedef {object} Leaving
 * @property {number} pressed - when, in milliseconds since 1970
 * @property {number} handler - what the page's own listeners for it took
 * @property {number | undefined} covered - the end of the first frame without the content, if there was one
 */
/** @typedef {{ arrived: number }} Arrival */

/** @param {{ type: 'keydown' | 'click', site: string, tell: string }} how */
export const probe = ({ type, site, tell }) => {
  const send = (/** @type {Leaving | Arrival} */ news) => {
    navigator.sendBeacon(tell, JSON.stringify(news));
  };
  // After a frame: Chromium has laid out, painted and handed over what the frame shows when a message
  // posted from its `requestAnimationFrame` comes.
  const afterFrame = (/** @type {() => void} */ then) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(null);
    });
  };
  if (location.origin !== site) {
    afterFrame(() => {
      send({ arrived: performance.timeOrigin + performance.now() });
    });
    return;
  }
  let handler = 0;
  let done = false;
  const add = EventTarget.prototype.addEventListener;
  /** @type {(this: EventTarget | undefined, ...parameters: any[]) => void} */
  const timed = function (name, listener, options) {
    const wrapped =
      name === type && typeof listener === 'function'
        ? /** @type {(this: unknown, event: Event) => void} */ (
            function (event) {
              const start = performance.now();
              listener.call(this, event);
              handler += performance.now() - start;
            }
          )
        : listener;
    add.call(this ?? globalThis, name, wrapped, options);
  };
  EventTarget.prototype.addEventListener = timed;

  /** Whether a visitor sees the content where it was: nothing may lie over it, nor may it be hidden. */
  const isSeen = () =>
    document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('#content') !== null;
  add.call(
    globalThis,
    type,
    ({ timeStamp }) => {
      const tellOnce = (/** @type {number | undefined} */ covered) => {
        if (done) return;
        done = true;
        send({ pressed: performance.timeOrigin + timeStamp, handler, covered });
      };
      const look = () => {
        // Before asking what is seen, which may cost a layout.
        const time = performance.now() - timeStamp;
        if (isSeen()) afterFrame(look);
        else tellOnce(time);
      };
      afterFrame(look);
      // The destination was faster than a frame.
      add.call(globalThis, 'pagehide', () => tellOnce(undefined));
    },
    true,
  );
};
