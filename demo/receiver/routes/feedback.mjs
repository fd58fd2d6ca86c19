// @ts-check
import { randomUUID } from 'node:crypto';
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
      content: ({ page, rating, reasons, comment }) => ({ page, rating, reasons, comment }),
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
 * @param {Query} query
 * @param {ReturnType<typeof checkFeedback>} said
 */
async function storeFeedback(query, { lang, page, rating, reasons, comment }) {
  const receivedAt = new Date().toISOString();
  await query(
    `insert into feedback (id, received_at, lang, page, rating, reasons, comment)
     values ($1, $2, $3, $4, $5, $6::jsonb, $7)`,
    [randomUUID(), receivedAt, lang, page, rating, JSON.stringify(reasons), comment],
  );
  return { receivedAt };
}
