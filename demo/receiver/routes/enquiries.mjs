// @ts-check
import { createHash, randomUUID } from 'node:crypto';
import { chooseLanguage, isLang } from '../language.mjs';
import { receiptMain } from '../pages/receipt-page.mjs';
import { Problem } from '../problem.mjs';
import { makeReference, makeToken, TOKEN_PATTERN } from '../reference.mjs';
import { checkEnquiry, refillable } from '../rules/enquiry.mjs';
import { typedValues } from '../rules/fields.mjs';
import { knownForm, textValues } from '../rules/known-form.mjs';
import { enquirySchema } from '../schemas.mjs';
import { sendHtml } from '../send.mjs';
import { handleWrite } from '../write.mjs';

/**
 * @import { FastifyInstance } from 'fastify'
 * @import { Receiver } from '../app.mjs'
 * @import { Query } from '../database.mjs'
 */
/** @typedef {ReturnType<typeof checkEnquiry>} Enquiry */

/**
 * @param {FastifyInstance} app
 * @param {Receiver} receiver
 */
export function enquiryRoutes(app, receiver) {
  app.get('/enquiries', { schema: { hide: true } }, async (request, reply) => {
    const lang = chooseLanguage(request);
    const values = { form_started: String(Date.now()) };
    const blank = { lang, values, errors: [], submissionKey: randomUUID() };
    return sendHtml(reply, { status: 200 }, lang, receiver.renderEnquiryPage(blank));
  });

  app.post('/enquiries', { schema: enquirySchema }, async (request, reply) =>
    handleWrite(receiver, request, reply, {
      kind: 'enquiry',
      check: sent => {
        const { fileRules, forms } = receiver;
        return checkEnquiry({ ...sent, fileRules, forms, now: Date.now() });
      },
      content: comparable,
      admit: ({ spamScore }, { key, fields }) =>
        receiver.demandWork({ key, proof: fields.proof, score: spamScore, now: Date.now() }),
      store: storeEnquiry,
      tell: ({ reference, receivedAt }) => ({ reference, receivedAt }),
      page: ({ token }) => `/receipts/${token}`,
      form: ({ fields, ...rest }) => {
        const form = knownForm(receiver.forms, fields);
        const values = form ? textValues(fields) : typedValues(fields, refillable(fields));
        return receiver.renderEnquiryPage({ ...rest, values, ...(form && { form }) });
      },
    }),
  );

  app.get('/receipts/:token', { schema: { hide: true } }, async (request, reply) => {
    const { token } = /** @type {{ token: string }} */ (request.params);
    const [found] = new RegExp(TOKEN_PATTERN).test(token)
      ? await receiver.database.query(
          'select reference, lang from enquiries where receipt_token = $1',
          [token],
        )
      : [];
    if (!found) throw new Problem('not-found');
    const lang = isLang(found.lang) ? found.lang : 'en';
    const parts = receiptMain(lang, found.reference, receiver.equalityPage?.[lang]);
    const html = receiver.renderPage({ lang, ...parts });
    // For a script that was redirected here: it can't read a page.
    reply.header('submission-reference', found.reference);
    return sendHtml(reply, { status: 200 }, lang, html);
  });
}

/**
 * What makes a repeat equal: what the person said. The page's language and the marks for spam may
 * differ between a script's try and the browser's own.
 * @param {Enquiry} enquiry
 */
function comparable(enquiry) {
  const { name, email, phone, reply_by, reply_language, topic, message, answers } = enquiry;
  const files = enquiry.files.map(({ name: fileName, bytes }) => [
    fileName,
    createHash('sha256').update(bytes).digest('hex'),
  ]);
  return { name, email, phone, reply_by, reply_language, topic, message, answers, files };
}

/**
 * @param {Query} query
 * @param {Enquiry} enquiry
 */
async function storeEnquiry(query, enquiry) {
  const id = randomUUID();
  const token = makeToken();
  const receivedAt = new Date().toISOString();
  const reference = await insertWithReference(query, fresh => [
    ...[id, fresh, token, receivedAt, enquiry.lang, enquiry.name, enquiry.email, enquiry.phone],
    ...[enquiry.reply_by, enquiry.reply_language || enquiry.lang],
    ...[enquiry.topic, enquiry.message],
    ...[enquiry.spamScore, JSON.stringify(enquiry.answers)],
  ]);
  for (const [position, { name, type, size, bytes }] of enquiry.files.entries()) {
    await query(
      `insert into enquiry_files (enquiry_id, position, name, type, size, bytes)
       values ($1, $2, $3, $4, $5, $6)`,
      [id, position, name, type, size, bytes],
    );
  }
  return { reference, receivedAt, token };
}

/**
 * Draws again where the reference is taken; the unique index decides, not a look beforehand.
 * @param {Query} query
 * @param {(reference: string) => unknown[]} row
 */
async function insertWithReference(query, row) {
  for (let draw = 0; draw < 5; draw += 1) {
    const reference = makeReference();
    const stored = await query(
      `insert into enquiries (id, reference, receipt_token, received_at, lang, name, email, phone,
         reply_by, reply_language, topic, message, spam_score, answers)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14::jsonb)
       on conflict (reference) do nothing returning id`,
      row(reference),
    );
    if (stored.length > 0) return reference;
  }
  throw new Error('No free reference was found.');
}
