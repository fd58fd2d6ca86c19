// @ts-check
/**
 * An exit of the site's own, which nobody needs: docs/integration/quick-exit.md says what it adds and
 * what it costs.
 */

/** @import { FastifyInstance } from 'fastify' */

/** Chromium clears its cache for seconds before it goes on: https://crbug.com/40233601. */
const CLEARS_SLOWLY = /(Chrome|Chromium)\//;

/**
 * @param {FastifyInstance} app
 * @param {{ to?: string | undefined }} options `to`: a neutral site; the weather by default
 */
export function serveExit(app, { to = 'https://www.bbc.co.uk/weather' }) {
  app.get('/exit', { schema: { hide: true } }, async (request, reply) => {
    reply.headers({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
    // The cache alone: a consent or a login that is lost can be seen.
    const browser = request.headers['user-agent'] ?? '';
    if (!CLEARS_SLOWLY.test(browser)) reply.header('clear-site-data', '"cache"');
    return reply.redirect(to, 303);
  });
}
