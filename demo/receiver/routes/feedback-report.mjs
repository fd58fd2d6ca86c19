// @ts-check
import { sendCsv, toCsv } from '../csv.mjs';
import { chooseLanguage } from '../language.mjs';
import { feedbackReportMain } from '../pages/feedback-report-page.mjs';
import { sendHtml } from '../send.mjs';

/**
 * @import { FastifyInstance } from 'fastify'
 * @import { Receiver } from '../app.mjs'
 * @import { Query } from '../database.mjs'
 */
/** @typedef {{ week: string, page: string, answers: number, words: number, setAside: number, ratings: Record<string, number> }} PageInWeek */

/**
 * From this score on an answer is listed and not counted: the decoy is filled in and something else
 * speaks for a machine too. A browser that fills in everything does not reach it by itself.
 */
const LIKE_A_MACHINE = 3;

/**
 * What the team gets: how many said what, by page and week; and each answer in a file. No time of day,
 * which could tell who it was.
 * @param {FastifyInstance} app
 * @param {Receiver} receiver
 */
export function feedbackReportRoutes(app, { database, renderPage }) {
  app.get('/received/feedback', { schema: { hide: true } }, async (request, reply) => {
    const lang = chooseLanguage(request);
    const parts = feedbackReportMain(lang, await countByPageAndWeek(database.query));
    return sendHtml(reply, { status: 200 }, lang, renderPage({ lang, ...parts }));
  });

  app.get('/received/feedback.csv', { schema: { hide: true } }, async (_, reply) => {
    const answers = await database.query(
      `select to_char(received_at at time zone 'UTC', 'YYYY-MM-DD') as day,
              page, lang, rating, reasons, comment, spam_score
       from feedback order by received_at desc`,
    );
    const rows = answers.map(({ day, page, lang, rating, reasons, comment, spam_score }) => [
      ...[String(day), String(page), String(lang), String(rating)],
      /** @type {string[]} */ (reasons).join(' '),
      ...[String(comment), Number(spam_score)],
    ]);
    const columns = ['day', 'page', 'language', 'rating', 'reasons', 'comment', 'spam score'];
    return sendCsv(reply, 'feedback', toCsv(columns, rows));
  });
}

/** Newest week first; weeks begin on Monday. @param {Query} query @returns {Promise<PageInWeek[]>} */
async function countByPageAndWeek(query) {
  const counted = await query(
    `select to_char(date_trunc('week', received_at at time zone 'UTC'), 'YYYY-MM-DD') as week,
            page, rating,
            count(*) filter (where spam_score < $1)::integer as answers,
            count(*) filter (where spam_score < $1 and comment <> '')::integer as words,
            count(*) filter (where spam_score >= $1)::integer as set_aside
     from feedback group by week, page, rating order by week desc, page, rating`,
    [LIKE_A_MACHINE],
  );
  /** @type {Map<string, PageInWeek>} */
  const rows = new Map();
  for (const one of counted) {
    const [week, page] = [String(one.week), String(one.page)];
    const key = `${week} ${page}`;
    const row = rows.get(key) ?? { week, page, answers: 0, words: 0, setAside: 0, ratings: {} };
    row.answers += Number(one.answers);
    row.words += Number(one.words);
    row.setAside += Number(one.set_aside);
    row.ratings[String(one.rating)] = Number(one.answers);
    rows.set(key, row);
  }
  return [...rows.values()];
}
