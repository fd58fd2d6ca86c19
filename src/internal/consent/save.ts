import { send } from '../http/send.js';
import { newSubmissionKey } from '../http/submission-key.js';
import { writeCookie } from './cookie-jar.js';
import type { Policy } from './policy.js';
import type { Choices, ConsentRecord, Source } from './record.js';
import { encode, merge } from './record-writer.js';

/** A choice on its way to being kept. The record and its key stay the same through every try. */
export interface Unsaved {
  readonly source: Source;
  record?: ConsentRecord;
  key?: string;
}

export interface SaveOptions {
  readonly policy: Policy;
  readonly cookie: string;
  readonly before: ConsentRecord | undefined;
  readonly decided: Choices;
  /** Nothing is posted where this is empty. */
  readonly endpoint: string;
  readonly signal: AbortSignal;
}

/** Writes the record and posts it where that is asked for; the reason where one of them failed. */
export const save = async (
  unsaved: Unsaved,
  options: SaveOptions,
): Promise<'not-stored' | 'not-recorded' | undefined> => {
  const { policy, cookie, before, decided, endpoint, signal } = options;
  const left = (): boolean => signal.aborted;
  if (left()) return undefined;
  const { days = 182, domain } = policy.cookie ?? {};
  const write = (record: ConsentRecord): boolean => {
    const value = encode(record);
    return value !== undefined && writeCookie(cookie, value, days, domain);
  };
  const key = (unsaved.key ??= newSubmissionKey());
  const record = (unsaved.record ??= merge(before, policy, decided, {
    id: newSubmissionKey(),
    now: new Date().toISOString(),
    lang: document.documentElement.lang || 'en',
    source: unsaved.source,
  }));
  if (!write(record)) return 'not-stored';
  if (!endpoint) return undefined;
  const outcome = await send(endpoint, {
    body: { ...record },
    key,
    lang: record.lang,
    signal,
    timeout: 10_000,
  });
  if (left() || (outcome.kind === 'answered' && outcome.taken)) return undefined;
  // What was granted holds for this page view only; a refusal needs no proof and stays.
  const refused = Object.entries(record.choices).filter(([, choice]) => !choice);
  write({ ...record, choices: Object.fromEntries(refused) });
  return 'not-recorded';
};
