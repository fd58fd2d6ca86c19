// @ts-check
/** @import { FastifyInstance } from 'fastify' */

/** @typedef {{ write(line: string): unknown }} LogStream */

/**
 * One line for each answer: method, the route's pattern (never the address, which may hold a
 * reference or what somebody typed), status, milliseconds. Fastify's own logger stays off, as it
 * would print addresses and the text of errors.
 * @param {FastifyInstance} app
 * @param {boolean | LogStream} log
 */
export function logAnswers(app, log) {
  if (!log) return;
  const stream = log === true ? process.stdout : log;
  app.addHook('onResponse', async (request, reply) => {
    const line = {
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    };
    stream.write(`${JSON.stringify(line)}\n`);
  });
}
