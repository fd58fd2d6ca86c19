// @ts-check
import { randomUUID } from 'node:crypto';
import { hashKey } from '../idempotency.mjs';
import { chooseLanguage } from '../language.mjs';
import { plainFeedbackPage } from '../pages/feedback-page.mjs';
import { thanksMain } from '../pages/thanks-page.mjs';
import { checkFeedback, FEEDBACK_FIELDS } from '../rules/feedback.mjs';
import { typedValues } from '../rules/fields.mjs';
import { feedbackSchema } from '../schemas.mjs';
import { sendHtml } from '../send.mjs';
import { handleWrite } from '../write.mjs';

/**
 * @import { FastifyInstance } from 'fastify'
 * @import { Receiver } from '../app.mjs'
 * @import { Query } from '../database.mjs'
 */

/**
 * @param {FastifyInstance} app
 * @param {Receiver} receiver
 */
export function feedbackRoutes(app, receiver) {
  const renderForm = plainFeedbackPage(receiver.renderPage);

  app.get('/feedback', { schema: { hide: true } }, async (request, reply) => {
    const lang = chooseLanguage(request);
    const blank = { lang, values: {}, reasons: [], errors: [], submissionKey: randomUUID() };
    return sendHtml(reply, { status: 200 }, lang, renderForm(blank));
  });

  app.post('/feedback', { schema: feedbackSchema }, async (request, reply) =>
    handleWrite(receiver, request, reply, {
      kind: 'feedback',
      check: checkFeedback,
      content: ({ page, rating, reasons, comment, replaces }) => ({
        ...{ page, rating, reasons, comment },
        ...(replaces && { replaces }),
      }),
      store: storeFeedback,
      tell: ({ receivedAt }) => ({ receivedAt }),
      page: (_, lang) => (lang === 'cy' ? '/feedback-thanks?lang=cy' : '/feedback-thanks'),
      form: ({ fields, ...rest }) =>
        renderForm({
          ...rest,
          values: typedValues(fields, FEEDBACK_FIELDS),
          reasons: [fields.reasons ?? []].flat().filter(reason => typeof reason === 'string'),
        }),
    }),
  );

  app.get('/feedback-thanks', { schema: { hide: true } }, async (request, reply) => {
    const lang = chooseLanguage(request);
    const html = receiver.renderPage({ lang, ...thanksMain(lang, 'feedback') });
    return sendHtml(reply, { status: 200 }, lang, html);
  });
}

/**
 * One row a person: what they add replaces what they said first, whichever of the two arrives first.
 * @param {Query} query
 * @param {ReturnType<typeof checkFeedback>} said
 * @param {string} key
 */
async function storeFeedback(query, said, key) {
  const { lang, page, rating, reasons, comment, replaces, spamScore } = said;
  const receivedAt = new Date().toISOString();
  await query(
    `insert into feedback
       (id, received_at, lang, page, rating, reasons, comment, spam_score, answer_hash)
     values ($1, $2, $3, $4, $5, $6::jsonb, $7, $8, $9)
     on conflict (answer_hash) do update set
       lang = excluded.lang, page = excluded.page, rating = excluded.rating,
       reasons = excluded.reasons, comment = excluded.comment, spam_score = excluded.spam_score
     where $10`,
    [
      ...[randomUUID(), receivedAt, lang, page, rating, JSON.stringify(reasons), comment],
      ...[spamScore, hashKey('feedback', replaces || key), replaces !== ''],
    ],
  );
  return { receivedAt };
}
