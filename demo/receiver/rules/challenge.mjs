// @ts-check
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Problem } from '../problem.mjs';

/**
 * @typedef {object} ChallengeOptions
 * @property {number} [bits] how many bits of the hash must be 0; 14 by default: a tenth of a second on a
 *   desk, a second or two on an old phone
 * @property {number} [fromScore] asked only of messages with this spam score or more; 0: of all
 */

/** How long a challenge may be answered: somebody may go offline in between. */
const LIFE = 10 * 60_000;
const DEFAULTS = { bits: 14, fromScore: 1 };

/**
 * Work before a message is taken, asked of scripts only: a form without script can't do it, and must
 * get through. Nothing is kept: the token carries its end and a seal of this process, and holds for one
 * key, so that one answer lets one message in.
 * @param {ChallengeOptions | false} options
 */
export function makeChallenger(options) {
  const { bits, fromScore } = { ...DEFAULTS, ...options };
  const secret = randomBytes(32);
  /** @param {string} end @param {string} key */
  const seal = (end, key) =>
    createHmac('sha256', secret).update(`${end}:${key}`).digest('base64url');
  /** @param {string} proof @param {string} key @param {number} now */
  const holds = (proof, key, now) => {
    const [, end = '', given = '', number] =
      /^(\d{1,16})\.([\w-]{43}):(\d{1,16})$/.exec(proof) ?? [];
    if (!number || Number(end) < now || Number(end) > now + LIFE) return false;
    if (!timingSafeEqual(Buffer.from(given), Buffer.from(seal(end, key)))) return false;
    return zeroBits(createHash('sha256').update(proof).digest()) >= bits;
  };
  /**
   * Throws where work is still to be done.
   * @param {{ key: string, proof: unknown, score: number, now: number }} sent
   */
  return function demand({ key, proof, score, now }) {
    if (options === false || score < fromScore) return;
    if (typeof proof === 'string' && holds(proof, key, now)) return;
    const end = String(now + LIFE);
    const challenge = { token: `${end}.${seal(end, key)}`, bits };
    throw new Problem('challenge', { extra: { challenge } });
  };
}

/** @param {Buffer} hash */
function zeroBits(hash) {
  let bits = 0;
  for (const byte of hash) {
    const zeros = Math.clz32(byte) - 24;
    bits += zeros;
    if (zeros < 8) break;
  }
  return bits;
}
