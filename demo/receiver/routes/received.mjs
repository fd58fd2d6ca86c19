// @ts-check
import { sendCsv, toCsv } from '../csv.mjs';
import { chooseLanguage } from '../language.mjs';
import { receivedMain } from '../pages/received-page.mjs';
import { answerLines } from '../rules/own-fields.mjs';
import { receivedSchema } from '../schemas.mjs';
import { sendHtml } from '../send.mjs';

/**
 * @import { FastifyInstance } from 'fastify'
 * @import { Receiver } from '../app.mjs'
 * @import { Query } from '../database.mjs'
 * @import { OwnAnswers } from '../rules/own-fields.mjs'
 */
/** @typedef {Awaited<ReturnType<typeof readReceived>>} Received */

const NEWEST = 50;
const COLUMNS = [
  ...['received', 'reference', 'language', 'name', 'email', 'phone', 'reply by', 'reply in'],
  ...['topic', 'message', 'other answers', 'spam score'],
];

/**
 * Open to whoever reaches it, so it exists only where `showReceived` was asked for: a demo that
 * listens on this machine, and the tests.
 * @param {FastifyInstance} app
 * @param {Receiver} receiver
 */
export function receivedRoutes(app, receiver) {
  app.get('/received', { schema: { hide: true } }, async (request, reply) => {
    const lang = chooseLanguage(request);
    const parts = receivedMain(lang, await readReceived(receiver.database.query));
    return sendHtml(reply, { status: 200 }, lang, receiver.renderPage({ lang, ...parts }));
  });

  app.get('/received/enquiries.csv', { schema: { hide: true } }, async (_request, reply) => {
    const rows = await receiver.database.query('select * from enquiries order by received_at desc');
    return sendCsv(reply, 'enquiries', toCsv(COLUMNS, rows.map(toRow)));
  });

  app.get('/received.json', { schema: receivedSchema }, async (_request, reply) =>
    reply.type('application/json; charset=utf-8').send(await readReceived(receiver.database.query)),
  );
}

/** @param {Query} query */
async function readReceived(query) {
  const enquiries = await query(
    `select e.*, coalesce(
       (select jsonb_agg(jsonb_build_object('name', f.name, 'type', f.type, 'size', f.size)
          order by f.position)
        from enquiry_files f where f.enquiry_id = e.id), '[]'::jsonb) as files
     from enquiries e order by e.received_at desc limit $1`,
    [NEWEST],
  );
  const feedback = await query('select * from feedback order by received_at desc limit $1', [
    NEWEST,
  ]);
  const consents = await query('select * from consents order by received_at desc limit $1', [
    NEWEST,
  ]);
  const [equality] = await query('select count(*)::integer as count from equality_answers');
  return {
    enquiries: enquiries.map(toEnquiry),
    feedback: feedback.map(({ lang, page, rating, reasons, comment, received_at }) => ({
      receivedAt: toTime(received_at),
      ...{ lang: text(lang), page: text(page), rating: text(rating), comment: text(comment) },
      reasons: /** @type {string[]} */ (reasons),
    })),
    consents: consents.map(({ received_at, record }) => ({
      receivedAt: toTime(received_at),
      record: /** @type {Record<string, unknown>} */ (record),
    })),
    // A number only: the answers are not for a list that stands beside names.
    equalityCount: Number(equality?.count ?? 0),
  };
}

/** @param {Record<string, any>} row */
function toEnquiry(row) {
  return {
    reference: text(row.reference),
    receivedAt: toTime(row.received_at),
    ...{ lang: text(row.lang), name: text(row.name), email: text(row.email) },
    ...{ phone: text(row.phone), replyBy: text(row.reply_by) },
    ...{ replyLanguage: text(row.reply_language), topic: text(row.topic) },
    message: text(row.message),
    answers: /** @type {OwnAnswers} */ (row.answers),
    spamScore: Number(row.spam_score),
    files: /** @type {{ name: string, type: string, size: number }[]} */ (row.files),
  };
}

/** In the order of the columns. @param {Record<string, any>} row */
function toRow(row) {
  const one = toEnquiry({ ...row, files: [] });
  return [
    ...[one.receivedAt, one.reference, one.lang, one.name, one.email, one.phone],
    ...[one.replyBy, one.replyLanguage, one.topic, one.message, answerLines(one.answers)],
    one.spamScore,
  ];
}

/** @param {unknown} value */
const text = value => String(value);

/** @param {Date | string} value */
const toTime = value => new Date(value).toISOString();
