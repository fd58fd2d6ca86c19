/** How a story's endpoint answers; `never` and `offline` are no answers at all. */
export type Answer = 'never' | 'offline' | { status: number; body?: unknown; retryAfter?: string };

/** Answers whatever an element sends, for as long as the story stands. Nothing goes out. */
export const answered = (answer: Answer) => (): (() => void) => {
  const before = window.fetch.bind(window);
  const chance = Math.random.bind(Math);
  // The longest wait before a repeat.
  Math.random = () => 0.999;
  window.fetch = () => {
    if (answer === 'never') return new Promise(() => undefined);
    if (answer === 'offline') return Promise.reject(new TypeError('offline'));
    const headers = new Headers({ 'content-type': 'application/json' });
    if (answer.retryAfter) headers.set('retry-after', answer.retryAfter);
    const { status, body = {} } = answer;
    return Promise.resolve(new Response(JSON.stringify(body), { status, headers }));
  };
  return () => {
    window.fetch = before;
    Math.random = chance;
  };
};

/** No network, and the browser says so. */
export const offline = (): (() => void) => {
  const stop = answered('offline')();
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
  return () => {
    Reflect.deleteProperty(navigator, 'onLine');
    stop();
  };
};

/** Files get no further than 40 of 100. */
export const halfWay = (): (() => void) => {
  const before = window.XMLHttpRequest;
  class HalfWay extends EventTarget {
    readonly upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
    open(): void {
      // Nothing goes out.
    }
    setRequestHeader(): void {
      // Nothing goes out.
    }
    send(): void {
      this.upload.onprogress?.({ loaded: 40, total: 100 });
    }
    abort(): void {
      // Nothing went out.
    }
  }
  window.XMLHttpRequest = HalfWay as unknown as typeof XMLHttpRequest;
  return () => {
    window.XMLHttpRequest = before;
  };
};
