// @ts-check
import { Problem } from '../problem.mjs';

/**
 * @import { FastifyInstance } from 'fastify'
 * @import { Receiver } from '../app.mjs'
 */

/**
 * A file that came with a message, to be saved and never shown: nothing that a stranger sent may be
 * drawn, or run, under the force's own address. Its name is ours; the sender's stands in the list.
 * @param {FastifyInstance} app
 * @param {Receiver} receiver
 */
export function receivedFileRoutes(app, { database }) {
  const route = '/received/files/:reference/:position';
  app.get(route, { schema: { hide: true } }, async (request, reply) => {
    const { reference, position } = /** @type {Record<string, string>} */ (request.params);
    const [found] =
      /^\w{8}$/.test(reference ?? '') && /^\d{1,2}$/.test(position ?? '')
        ? await database.query(
            `select f.name, f.bytes from enquiry_files f join enquiries e on e.id = f.enquiry_id
           where e.reference = $1 and f.position = $2`,
            [reference, Number(position)],
          )
        : [];
    if (!found) throw new Problem('not-found');
    const ending = /\.[a-z0-9]{1,5}$/i.exec(String(found.name))?.[0].toLowerCase() ?? '';
    const name = `${reference}-${Number(position) + 1}${ending}`;
    return reply
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('content-security-policy', "default-src 'none'; sandbox")
      .type('application/octet-stream')
      .send(Buffer.from(found.bytes));
  });
}
