import type { Outcome, SendOptions } from '../../../internal/http/send.js';
import { answeredBy, headersFor, send } from '../../../internal/http/send.js';

export interface Progress extends SendOptions {
  readonly body: FormData;
  /** Bytes that went, of all; called with the whole once all have gone. */
  readonly onProgress: (sent: number, of: number) => void;
}

/** Milliseconds that a slow line may take for all where nobody can see whether it moves. */
const UNSEEN = 10 * 60_000;

/** Statuses whose answer has no body (Fetch, "null body status"). */
const BODILESS = new Set([204, 205, 304]);

const responseOf = (request: XMLHttpRequest): Response => {
  const { status, responseText } = request;
  const headers = new Headers();
  for (const name of ['content-type', 'retry-after', 'submission-reference']) {
    const value = request.getResponseHeader(name);
    if (value !== null) headers.set(name, value);
  }
  return new Response(BODILESS.has(status) ? null : responseText, { status, headers });
};

/**
 * Posts once, as `send` does, and tells how far it is: `fetch` can't (Fetch has no progress of a
 * request). What moves has time; only 30 seconds without any progress are a `timeout`. To another
 * origin a listener for progress would force a preflight, so it goes by `fetch`, unseen.
 */
export const sendWithProgress = (url: string, options: Progress): Promise<Outcome> => {
  const { body, key, lang, signal, timeout = 30_000, onProgress } = options;
  const target = new URL(url, document.baseURI);
  if (target.origin !== self.origin) return send(url, { ...options, timeout: UNSEEN });
  return new Promise(resolve => {
    const request = new XMLHttpRequest();
    // By now only: see `send`.
    const { onLine } = navigator;
    let timer = 0;
    const end = (outcome: Outcome | Promise<Outcome>): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      resolve(outcome);
    };
    const stop = (): void => {
      end({ kind: 'aborted' });
      request.abort();
    };
    const wait = (): void => {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        end({ kind: 'timeout' });
        request.abort();
      }, timeout);
    };
    request.upload.onprogress = ({ loaded, total }) => {
      wait();
      onProgress(loaded, total);
    };
    request.upload.onload = ({ total }) => {
      wait();
      onProgress(total, total);
    };
    request.onload = () => end(answeredBy(responseOf(request)));
    request.onerror = () => end({ kind: onLine ? 'failed' : 'offline' });
    request.open('POST', target);
    for (const [name, value] of Object.entries(headersFor(target, key, lang))) {
      request.setRequestHeader(name, value);
    }
    signal?.addEventListener('abort', stop);
    wait();
    if (signal?.aborted) stop();
    else request.send(body);
  });
};
