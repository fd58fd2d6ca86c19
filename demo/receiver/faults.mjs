// @ts-check
import { setTimeout as wait } from 'node:timers/promises';
import { Problem } from './problem.mjs';

/** @import { FastifyReply, FastifyRequest } from 'fastify' */

/**
 * Faults on demand for tests of the form, only where `faults: true` was given. `500` and `503` are
 * answered before anything is stored; `timeout` and `drop` too, and with `-after` they come once
 * the message is stored but before the sender hears of it.
 * @param {boolean} on
 */
export function faultInjector(on) {
  /**
   * @param {FastifyRequest} request
   * @param {FastifyReply} reply
   * @param {'before' | 'after'} moment
   * @returns {Promise<boolean>} whether the reply was taken away
   */
  return async function inject(request, reply, moment) {
    if (!on) return false;
    const query = /** @type {Record<string, unknown>} */ (request.query);
    const wish = String(request.headers['x-demo-fault'] ?? query['x-demo-fault'] ?? '');
    if (moment === 'before' && wish === '500') throw new Problem('fault');
    if (moment === 'before' && wish === '503') throw new Problem('unavailable', { retryAfter: 1 });
    const suffix = moment === 'after' ? '-after' : '';
    if (wish !== `drop${suffix}` && wish !== `timeout${suffix}`) return false;
    reply.hijack();
    if (wish.startsWith('drop')) request.raw.destroy();
    // A stalled socket is let go in the end, so that a forgotten one can't hold a test run open.
    else void wait(120_000, undefined, { ref: false }).then(() => request.raw.destroy());
    return true;
  };
}
