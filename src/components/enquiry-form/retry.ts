import type { Answer } from './answers.js';

const BACKOFF = [1, 2, 4] as const;
/** After three minutes a person decides, however few the tries. */
const MOST_SECONDS = 180;

/**
 * Seconds until the form sends again by itself, or `undefined` where a person has to decide. Only a
 * `waiting` answer is repeated: three times at most, after 1, 2 and 4 seconds or when the endpoint
 * says (`Retry-After`). Offline has no clock: it ends when the connection is back.
 *
 * @param repeats - how often it was repeated already
 * @param waited - seconds waited for the earlier repeats
 */
export const retryDelay = (answer: Answer, repeats: number, waited: number): number | undefined => {
  if (answer.state !== 'waiting' || answer.reason === 'offline') return undefined;
  // A renewed token is used at once, and once: a second refusal is not cured by a third token.
  if (answer.reason === 'token') return repeats === 0 ? 0 : undefined;
  const backoff = BACKOFF[repeats];
  if (backoff === undefined) return undefined;
  const delay = answer.retryAfter ?? backoff;
  return waited + delay <= MOST_SECONDS ? delay : undefined;
};

/** How a wait ends that nothing came of: an endpoint that was busy has stored nothing. */
export const givenUp = (answer: Answer): Answer =>
  answer.reason === 'busy' || answer.reason === 'token'
    ? { ...answer, state: 'rejected' }
    : { ...answer, state: 'unsure' };
