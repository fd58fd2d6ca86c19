// @ts-check
import { randomUUID } from 'node:crypto';
import { chooseLanguage } from '../language.mjs';
import { thanksMain } from '../pages/thanks-page.mjs';
import { Problem } from '../problem.mjs';
import { checkEquality } from '../rules/equality.mjs';
import { equalitySchema, plainEqualitySchema } from '../schemas.mjs';
import { sendHtml } from '../send.mjs';
import { handleWrite } from '../write.mjs';

/**
 * @import { FastifyInstance } from 'fastify'
 * @import { Receiver } from '../app.mjs'
 * @import { Plan } from '../write.mjs'
 */

/**
 * Two addresses. With a reference it shows that a message was accepted; unless the force turned linking
 * on, it is forgotten once that is checked. Without one nothing could ever lead back to a message.
 * @param {FastifyInstance} app
 * @param {Receiver} receiver
 */
export function equalityRoutes(app, receiver) {
  app.post('/equality', { schema: plainEqualitySchema }, async (request, reply) =>
    handleWrite(receiver, request, reply, equalityPlan(null)),
  );

  app.post('/enquiries/:reference/equality', { schema: equalitySchema }, async (request, reply) => {
    const { reference } = /** @type {{ reference: string }} */ (request.params);
    const known = await receiver.database.query('select 1 from enquiries where reference = $1', [
      // PostgreSQL takes no NUL, and an address may hold one.
      reference.replaceAll('\0', ''),
    ]);
    if (known.length === 0) throw new Problem('not-found');
    const plan = equalityPlan(receiver.linkEquality ? reference : null);
    return handleWrite(receiver, request, reply, plan);
  });

  app.get('/equality-thanks', { schema: { hide: true } }, async (request, reply) => {
    const lang = chooseLanguage(request);
    const html = receiver.renderPage({ lang, ...thanksMain(lang, 'equality') });
    return sendHtml(reply, { status: 200 }, lang, html);
  });
}

/**
 * @param {string | null} reference what the answers are linked to
 * @returns {Plan<ReturnType<typeof checkEquality>>}
 */
const equalityPlan = reference => ({
  kind: 'equality',
  check: checkEquality,
  content: ({ answers }) => answers,
  async store(query, { lang, answers }) {
    const receivedAt = new Date().toISOString();
    await query(
      `insert into equality_answers (id, received_on, lang, answers, enquiry_reference)
       values ($1, $2, $3, $4::jsonb, $5)`,
      [randomUUID(), receivedAt.slice(0, 10), lang, JSON.stringify(answers), reference],
    );
    return { receivedAt };
  },
  tell: ({ receivedAt }) => ({ receivedAt }),
  page: (_, lang) => (lang === 'cy' ? '/equality-thanks?lang=cy' : '/equality-thanks'),
});
