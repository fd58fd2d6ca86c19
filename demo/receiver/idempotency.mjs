// @ts-check
import { createHash, createHmac, randomUUID } from 'node:crypto';

/** @import { Database, Query } from './database.mjs' */
/** @typedef {Record<string, any>} Answer what the first write was told, kept for every repeat */
/**
 * @typedef {{ state: 'stored', answer: Answer, replayed: boolean }
 *   | { state: 'running' }
 *   | { state: 'reused', answer: Answer | null }} Outcome
 */

/**
 * All that is kept of a key.
 * @param {string} kind
 * @param {string} key
 */
export const hashKey = (kind, key) => createHash('sha256').update(`${kind}:${key}`).digest('hex');

/** Letters, figures and dashes: what is taken for a key. */
export const KEY_SHAPE = /^[A-Za-z0-9-]{16,64}$/;

/**
 * A claim older than this belongs to a process that died: whoever asks next takes it over. Short, as
 * somebody waits for it; where the first was only slow, it finds its claim gone and stores nothing.
 */
const STALE_SECONDS = 15;

/**
 * Runs `work` once for each key, whatever races for it. The claim is a row of its own, taken
 * before the work; the work and its answer are one transaction, so there is never a stored
 * message without an answer, nor an answer without the message.
 * @param {object} write
 * @param {Database} write.database
 * @param {string} write.kind
 * @param {string} write.key
 * @param {unknown} write.content normalised; equal content is a repeat, other content is refused
 * @param {() => Promise<void>} write.admit asked once the key is known to be new; throws to refuse
 * @param {(query: Query) => Promise<Answer>} write.work
 * @returns {Promise<Outcome>}
 */
export async function once({ database, kind, key, content, admit, work }) {
  const row = {
    kind,
    keyHash: hashKey(kind, key),
    contentHash: createHmac('sha256', key).update(canonical(content)).digest('hex'),
    claim: randomUUID(),
  };
  if (!(await claim(database.query, row))) {
    const earlier = await lookUp(database.query, row);
    if (earlier) return earlier;
    // The first one failed and let go between the two questions: the sender tries again.
    return { state: 'running' };
  }
  try {
    await admit();
    const answer = await database.transaction(async query => {
      const told = await work(query);
      const mine = await query(
        `update writes set answer = $4::jsonb
         where kind = $1 and key_hash = $2 and claim = $3 and answer is null returning kind`,
        [kind, row.keyHash, row.claim, JSON.stringify(told)],
      );
      if (mine.length === 0) throw new Error('The claim was taken over.');
      return told;
    });
    return { state: 'stored', answer, replayed: false };
  } catch (error) {
    // A failure must not use the key up. If this fails too, the claim goes stale by itself.
    await database
      .query(
        `delete from writes where kind = $1 and key_hash = $2 and claim = $3 and answer is null`,
        [kind, row.keyHash, row.claim],
      )
      .catch(() => {});
    throw error;
  }
}

/** @typedef {{ kind: string, keyHash: string, contentHash: string, claim: string }} Row */

/**
 * @param {Query} query
 * @param {Row} row
 */
async function claim(query, { kind, keyHash, contentHash, claim: mine }) {
  const fresh = await query(
    `insert into writes (kind, key_hash, content_hash, claim) values ($1, $2, $3, $4)
     on conflict do nothing returning kind`,
    [kind, keyHash, contentHash, mine],
  );
  if (fresh.length > 0) return true;
  const taken = await query(
    `update writes set claim = $4, content_hash = $3, started_at = now()
     where kind = $1 and key_hash = $2 and answer is null
       and started_at < now() - make_interval(secs => $5) returning kind`,
    [kind, keyHash, contentHash, mine, STALE_SECONDS],
  );
  return taken.length > 0;
}

/**
 * @param {Query} query
 * @param {Row} row
 * @returns {Promise<Outcome | undefined>}
 */
async function lookUp(query, { kind, keyHash, contentHash }) {
  const [found] = await query(
    `select content_hash, answer from writes where kind = $1 and key_hash = $2`,
    [kind, keyHash],
  );
  if (!found) return undefined;
  if (found.content_hash !== contentHash) return { state: 'reused', answer: found.answer };
  if (found.answer === null) return { state: 'running' };
  return { state: 'stored', answer: found.answer, replayed: true };
}

/**
 * JSON with its members in one order, so that equal content always hashes alike.
 * @param {unknown} value
 * @returns {string}
 */
function canonical(value) {
  return JSON.stringify(value, (_, inner) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/**
 * The sender's key, from the form's hidden field or the header, where it has a fitting shape.
 * @param {Record<string, unknown>} fields
 * @param {string | string[] | undefined} header
 * @returns {{ key?: string, code?: 'required' | 'invalid' }}
 */
export function readKey(fields, header) {
  const inBody = fields.submission_key;
  // The header's draft standard writes the key as a quoted string.
  const inHeader = typeof header === 'string' ? header.trim().replace(/^"(.*)"$/, '$1') : '';
  const given = inBody === undefined || inBody === null || inBody === '' ? inHeader : inBody;
  if (given === '') return { code: 'required' };
  if (typeof given !== 'string' || !KEY_SHAPE.test(given)) return { code: 'invalid' };
  return { key: given };
}
