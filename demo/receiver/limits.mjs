// @ts-check
import rateLimit from '@fastify/rate-limit';
import { Problem } from './problem.mjs';

/**
 * @import { FastifyInstance, FastifyRequest } from 'fastify'
 */
/** @typedef {{ max?: number, window?: number }} RateLimitOptions `window` in milliseconds */
/** @typedef {(request: FastifyRequest) => Promise<void>} Limiter */

/** All tries, faulty ones too, may be this many times as often as writes. */
const TRIES_PER_WRITE = 10;

/**
 * Two counters for each address. New writes are counted when they are about to be stored, so that
 * neither a mistake in a form nor a repeat of a message uses the limit up; all tries together have
 * a far higher limit against floods.
 * @param {FastifyInstance} app
 * @param {RateLimitOptions | false} options
 * @returns {Promise<{ writes: Limiter, tries: Limiter }>}
 */
export async function makeLimiters(app, options) {
  if (options === false) return { writes: async () => {}, tries: async () => {} };
  const { max = 60, window = 60_000 } = options;
  await app.register(rateLimit, { global: false });
  return {
    writes: limiter(app, max, window),
    tries: limiter(app, max * TRIES_PER_WRITE, window),
  };
}

/**
 * @param {FastifyInstance} app
 * @param {number} max
 * @param {number} window
 * @returns {Limiter}
 */
function limiter(app, max, window) {
  const count = app.createRateLimit({ max, timeWindow: window });
  return async request => {
    const state = await count(request);
    if (!state.isAllowed && state.isExceeded) {
      throw new Problem('rate-limited', { retryAfter: Math.max(1, state.ttlInSeconds) });
    }
  };
}
