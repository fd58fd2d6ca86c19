import { send } from '../http/send.js';
import type { Outcome } from '../http/send.js';
import { sessionStore } from '../storage/safe-storage.js';
import { readCookies } from './cookie-jar.js';
import type { Policy } from './policy.js';
import { cookieName } from './policy.js';
import { writeRecord } from './record-cookie.js';
import type { ConsentRecord } from './record.js';
import { decode, isRecord, unsentName } from './record.js';

/** A record on its way to the endpoint. Its key stays the same through every try, so it counts once. */
export interface Unsent {
  readonly key: string;
  readonly record: ConsentRecord;
  /** How often it was tried in vain. */
  readonly tries: number;
  /** Not to be tried before; milliseconds since 1970. */
  readonly after: number;
}

/** What keeping a record asks of the store. */
export interface Keeper {
  /** Nothing is posted where this is empty. */
  readonly endpoint: string;
  get(): { readonly policy: Policy | undefined; readonly record: ConsentRecord | undefined };
  /** Told where a record came on record later, by itself. */
  kept(): void;
}

/** How one page sends one record. */
interface Way {
  readonly policy: Policy;
  readonly endpoint: string;
  readonly signal: AbortSignal;
  /** Its place in the session's storage. */
  readonly place: string;
}

/** Seconds between tries, where the endpoint names none (`Retry-After`); then it is given up. */
const WAITS = [5, 20, 60, 180, 600] as const;

const keep = (unsent: Unsent, { place }: Way): void => {
  // Where there is no storage, what is unsent is lost with the page.
  sessionStore.set(place, JSON.stringify(unsent));
};

const forget = ({ place }: Way): void => sessionStore.remove(place);

/** The key keeps all of these from counting twice. Any other answer would be the same the next time. */
const isWorthAnotherTry = (outcome: Outcome): boolean =>
  outcome.kind !== 'answered' ||
  outcome.ok ||
  outcome.status >= 500 ||
  [408, 409, 425, 429].includes(outcome.status);

/** Tries once. `true`: on record; an `Unsent`: try that one later; `false`: in vain. */
const post = async (unsent: Unsent, way: Way): Promise<boolean | Unsent> => {
  const { record, key, tries } = unsent;
  const { endpoint, signal } = way;
  // Before it goes: the page may be left while it is on its way.
  keep(unsent, way);
  const outcome = await send(endpoint, {
    body: { ...record },
    key,
    lang: record.lang,
    signal,
    timeout: 10_000,
  });
  // A newer record, or none, has its place.
  if (signal.aborted) return false;
  const taken = outcome.kind === 'answered' && outcome.taken;
  const delay = (outcome.kind === 'answered' ? outcome.retryAfter : undefined) ?? WAITS[tries];
  if (taken || !isWorthAnotherTry(outcome) || delay === undefined || tries >= WAITS.length) {
    forget(way);
    return taken;
  }
  const next =
    outcome.kind === 'offline'
      ? // Not the endpoint's doing: it goes when the connection is back.
        { ...unsent, after: 0 }
      : { ...unsent, tries: tries + 1, after: Date.now() + delay * 1000 };
  keep(next, way);
  return next;
};

/** Whether it is time: at the record's hour and with a connection. `false`: no longer wanted. */
const isTime = ({ after }: Unsent, signal: AbortSignal): Promise<boolean> =>
  new Promise(resolve => {
    const look = (): void => {
      if (navigator.onLine && Date.now() >= after) resolve(true);
    };
    const timer = setTimeout(look, Math.max(0, after - Date.now()));
    addEventListener('online', look, { signal });
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve(false);
    });
  });

/** Whether the session still holds it: this page may come from the cache, and a later one have sent it. */
const isWanted = ({ key }: Unsent, { place }: Way): boolean =>
  sessionStore.get(place)?.includes(key) ?? false;

/** A grant holds once it is on record, unless another tab decided since. */
const write = (record: ConsentRecord, policy: Policy): void => {
  const records = readCookies(cookieName(policy)).map(decode);
  if (!records.some(other => other && other.last > record.last)) writeRecord(policy, record);
};

/** Tries again until it is on record or in vain. */
const keepTrying = async (store: Keeper, unsent: Unsent, way: Way): Promise<void> => {
  let next: boolean | Unsent = unsent;
  while (typeof next === 'object') {
    if (!(await isTime(next, way.signal)) || !isWanted(next, way)) return;
    next = await post(next, way);
  }
  if (!next) return;
  write(unsent.record, way.policy);
  store.kept();
};

const wayOf = (store: Keeper, signal: AbortSignal): Way | undefined => {
  const { policy } = store.get();
  if (!policy) return undefined;
  const place = unsentName(cookieName(policy));
  // A newer record takes the place; a visitor who leaves leaves nothing.
  const drop = (): void => sessionStore.remove(place);
  if (signal.aborted) drop();
  signal.addEventListener('abort', drop);
  return { policy, endpoint: store.endpoint, signal, place };
};

/**
 * Posts a record. `false`: it is not there yet. Where that may help it is tried again in the
 * background, on this page and on the next ones of the session.
 */
export const deliver = async (
  store: Keeper,
  record: ConsentRecord,
  key: string,
  signal: AbortSignal,
): Promise<boolean> => {
  const way = wayOf(store, signal);
  const result = way ? await post({ key, record, tries: 0, after: 0 }, way) : false;
  if (!way || typeof result === 'boolean') return result === true;
  void keepTrying(store, result, way);
  return false;
};

const read = (text: string): Unsent | undefined => {
  try {
    const unsent = JSON.parse(text) as Partial<Unsent> | null;
    const { record, key = '', tries = 0, after = 0 } = unsent ?? {};
    return isRecord(record) && /^[0-9a-f]{32}$/.test(key)
      ? { record, key, tries, after }
      : undefined;
  } catch {
    return undefined;
  }
};

/** Goes on with what an earlier page of the session could not send. */
export const resume = async (store: Keeper, text: string, signal: AbortSignal): Promise<void> => {
  const way = wayOf(store, signal);
  const unsent = read(text);
  if (!way) return;
  if (!unsent) forget(way);
  // A page that names no endpoint keeps it for the next.
  else if (way.endpoint) await keepTrying(store, unsent, way);
};
