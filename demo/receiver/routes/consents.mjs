// @ts-check
import { randomUUID } from 'node:crypto';
import { checkConsent } from '../rules/consent.mjs';
import { consentSchema } from '../schemas.mjs';
import { handleWrite } from '../write.mjs';

/**
 * @import { FastifyInstance } from 'fastify'
 * @import { Receiver } from '../app.mjs'
 */

/**
 * @param {FastifyInstance} app
 * @param {Receiver} receiver
 */
export function consentRoutes(app, receiver) {
  app.post('/consents', { schema: consentSchema }, async (request, reply) =>
    handleWrite(receiver, request, reply, {
      kind: 'consent',
      check: checkConsent,
      content: record => record,
      async store(query, record) {
        const receivedAt = new Date().toISOString();
        await query('insert into consents (id, received_at, record) values ($1, $2, $3::jsonb)', [
          randomUUID(),
          receivedAt,
          JSON.stringify(record),
        ]);
        return { receivedAt };
      },
      tell: ({ receivedAt }) => ({ receivedAt }),
    }),
  );
}
