import type { Answer } from './answers.js';

const BACKOFF = [1, 2, 4] as const;
/** Sooner than this a repeat meets what broke the try before it. */
const LEAST_SECONDS = 0.2;
/** After three minutes a person decides, however few the tries. */
const MOST_SECONDS = 180;

/**
 * Seconds until the form sends again by itself, or `undefined` where a person has to decide. Only a
 * `waiting` answer is repeated: three times at most, within 1, 2 and 4 seconds or when the endpoint
 * says (`Retry-After`). When within is left to chance ("full jitter"): forms that were cut off together
 * must not come back together. Offline has no clock: it ends when the connection is back.
 *
 * @param repeats - how often it was repeated already
 * @param waited - seconds waited for the earlier repeats
 * @param chance - from 0 to 1
 */
export const retryDelay = (
  answer: Answer,
  repeats: number,
  waited: number,
  chance = Math.random(),
): number | undefined => {
  if (answer.state !== 'waiting' || answer.reason === 'offline') return undefined;
  // A renewed token is used at once, and once: a second refusal is not cured by a third token.
  if (answer.reason === 'token') return repeats === 0 ? 0 : undefined;
  // The first one may run out while somebody is offline; who asks for a third asks for ever.
  if (answer.reason === 'challenge') return repeats < 2 ? 0 : undefined;
  const backoff = BACKOFF[repeats];
  if (backoff === undefined) return undefined;
  const delay = answer.retryAfter ?? Math.max(LEAST_SECONDS, chance * backoff);
  return waited + delay <= MOST_SECONDS ? delay : undefined;
};

/** How a wait ends that nothing came of: an endpoint that was busy has stored nothing. */
export const givenUp = (answer: Answer): Answer =>
  ['busy', 'token', 'challenge'].includes(answer.reason)
    ? { ...answer, state: 'rejected' }
    : { ...answer, state: 'unsure' };
