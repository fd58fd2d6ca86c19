// @ts-check
/** @import { FastifyInstance } from 'fastify' */

/**
 * Lets pages of these origins, and no others, read what is answered. Without credentials: the key
 * says who asks. `Retry-After` has to be named, or a browser hides it (Fetch standard, "response-header
 * name").
 * @param {FastifyInstance} app
 * @param {readonly string[]} origins
 */
export function allowOrigins(app, origins) {
  if (origins.length === 0) return;
  app.addHook('onRequest', async (request, reply) => {
    reply.header('vary', 'accept, accept-language, origin');
    const { origin } = request.headers;
    if (!origin || !origins.includes(origin)) return;
    reply.headers({
      'access-control-allow-origin': origin,
      'access-control-expose-headers': 'Retry-After, Idempotency-Replayed, Submission-Reference',
    });
  });
  app.options('/*', { schema: { hide: true } }, async (_, reply) =>
    reply
      .code(204)
      .headers({
        'access-control-allow-methods': 'POST',
        'access-control-allow-headers': 'Content-Type, Idempotency-Key',
        'access-control-max-age': '86400',
      })
      .send(),
  );
}
