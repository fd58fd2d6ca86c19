/** A fault that an endpoint names: RFC 9457 problem details, `errors` extension. */
export interface NamedFault {
  readonly name: string;
  readonly code: string;
  readonly detail: string;
}

/**
 * How a write ended. `answered` is any answer with a status; `offline` never left the device; `failed`
 * and `timeout` had no answer and may have been stored (the key tells, on a repeat); `aborted` was our
 * own doing.
 */
export type Outcome =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly ok: boolean;
      /**
       * Whether the endpoint itself says that it took the write. A 200 with a page, with nothing, with
       * half of a text or with an error may be anybody's: a log-in of the network, a gateway, a cache.
       */
      readonly taken: boolean;
      readonly body: Readonly<Record<string, unknown>>;
      readonly retryAfter: number | undefined;
    }
  | { readonly kind: 'offline' | 'failed' | 'timeout' | 'aborted' };

export interface SendOptions {
  /** A `FormData` goes as multipart, anything else as JSON. */
  readonly body: FormData | Readonly<Record<string, unknown>>;
  /** Sent as `Idempotency-Key` to the page's own origin (elsewhere it would force a preflight). */
  readonly key: string;
  readonly lang: string;
  readonly signal?: AbortSignal;
  /** Milliseconds without an answer before the outcome is `timeout`; 30,000 by default. */
  readonly timeout?: number;
}

/**
 * From when on it is said that something is on its way, in ms. Of a quick answer Orca 43 would say both,
 * and "Sending…" after what came of it.
 */
export const SLOW = 500;

/** An answer's longest useful size: problem details and receipts are far smaller. */
const MAX_ANSWER = 100_000;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const readBody = async (response: Response): Promise<Record<string, unknown> | undefined> => {
  if (!/[/+]json\b/.test(response.headers.get('content-type') ?? '')) return undefined;
  const text = await response.text();
  if (text.length > MAX_ANSWER) return undefined;
  try {
    const body: unknown = JSON.parse(text);
    return isRecord(body) ? body : undefined;
  } catch {
    return undefined;
  }
};

/** Seconds that `Retry-After` asks for (delta or date, RFC 9110 10.2.3), clamped to 1 to 120. */
const readRetryAfter = (response: Response): number | undefined => {
  const value = response.headers.get('retry-after');
  if (!value) return undefined;
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.min(120, Math.max(1, Math.ceil(seconds))) : undefined;
};

/** Each value as it is held: Prototype's `Array.prototype.toJSON` would make a list into a string. */
const toJson = (body: object): string =>
  JSON.stringify(body, function (this: Readonly<Record<string, unknown>>, key) {
    return this[key];
  });

/** What a write says of itself; the key only at home, where it costs no preflight. */
export const headersFor = (target: URL, key: string, lang: string): Record<string, string> => ({
  accept: 'application/json',
  'accept-language': lang,
  ...(target.origin === self.origin ? { 'idempotency-key': key } : {}),
});

export const answeredBy = async (response: Response): Promise<Outcome> => {
  const { status, ok } = response;
  const body = await readBody(response);
  // An endpoint that redirects to a receipt page names the reference beside the page.
  const reference = response.headers.get('submission-reference');
  return {
    kind: 'answered',
    status,
    ok,
    taken: ok && (status !== 200 || !!reference || (body !== undefined && !('error' in body))),
    body: { ...(reference && { reference }), ...body },
    retryAfter: readRetryAfter(response),
  };
};

/**
 * Posts once and says how it ended; never throws and never tries again by itself. No credentials
 * leave the origin, no page address goes with the request.
 */
export const send = async (url: string, options: SendOptions): Promise<Outcome> => {
  const { body: content, key, lang, timeout = 30_000 } = options;
  const limit = new AbortController();
  const timer = setTimeout(() => {
    limit.abort('timeout');
  }, timeout);
  const stop = (): void => {
    limit.abort('aborted');
  };
  // By now only: a connection that goes half way may have brought it there first.
  const { onLine } = navigator;
  if (options.signal?.aborted) stop();
  options.signal?.addEventListener('abort', stop);
  try {
    const target = new URL(url, document.baseURI);
    const headers = headersFor(target, key, lang);
    if (!(content instanceof FormData)) headers['content-type'] = 'application/json';
    const response = await fetch(target, {
      method: 'POST',
      headers,
      body: content instanceof FormData ? content : toJson(content),
      credentials: 'same-origin',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: limit.signal,
    });
    return await answeredBy(response);
  } catch {
    if (limit.signal.reason === 'timeout') return { kind: 'timeout' };
    if (limit.signal.aborted) return { kind: 'aborted' };
    return { kind: onLine ? 'failed' : 'offline' };
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', stop);
  }
};

/** The faults that a problem document names: `errors` as an array or as an object by field. */
export const namedFaults = (body: Readonly<Record<string, unknown>>): NamedFault[] => {
  const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 300) : '');
  const { errors } = body;
  const rows: unknown[] = Array.isArray(errors)
    ? errors
    : isRecord(errors)
      ? Object.entries(errors).flatMap(([name, details]) =>
          [details].flat().map(detail => ({ name, detail })),
        )
      : [];
  return rows
    .filter(isRecord)
    .slice(0, 50)
    .map(row => ({
      name: text(row['name']) || text(row['pointer']).replace(/^#?\//, ''),
      code: text(row['code']),
      detail: text(row['detail']) || text(row['message']),
    }));
};
