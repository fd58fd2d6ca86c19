import { newSubmissionKey } from '../http/submission-key.js';
import { removeRecord, writeRecord } from './record-cookie.js';
import { merge } from './record-writer.js';
import type { Choices, ConsentRecord, Source } from './record.js';
import type { Keeper } from './unsent.js';
import { deliver, resume } from './unsent.js';

/** A choice on its way to being kept. The record and its key stay the same through every try. */
export interface Unsaved {
  readonly source: Source;
  readonly choices: Choices;
  record?: ConsentRecord;
  key?: string;
}

/** Writes the record and posts it where that is asked for; the reason where one of them failed. */
export const save = async (
  store: Keeper,
  unsaved: Unsaved,
  signal: AbortSignal,
): Promise<'not-stored' | 'not-recorded' | undefined> => {
  const { policy, record: before } = store.get();
  const left = (): boolean => signal.aborted;
  if (!policy || left()) return undefined;
  const key = (unsaved.key ??= newSubmissionKey());
  const record = (unsaved.record ??= merge(before, policy, unsaved.choices, {
    id: newSubmissionKey(),
    now: new Date().toISOString(),
    lang: document.documentElement.lang || 'en',
    source: unsaved.source,
  }));
  if (!writeRecord(policy, record)) return 'not-stored';
  if (!store.endpoint || (await deliver(store, record, key, signal)) || left()) return undefined;
  // What was granted holds for this page view only; a refusal needs no proof and stays.
  const refused = Object.entries(record.choices).filter(([, choice]) => !choice);
  writeRecord(policy, { ...record, choices: Object.fromEntries(refused) });
  return 'not-recorded';
};

export { removeRecord, resume };
