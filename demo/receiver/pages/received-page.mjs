// @ts-check
// cspell:words tabl
import { answerLines } from '../rules/own-fields.mjs';
import { html } from './html.mjs';
import { table, theirs } from './table.mjs';

/**
 * @import { Lang } from '../language.mjs'
 * @import { Received } from '../routes/received.mjs'
 */

const words = {
  en: {
    title: 'What arrived',
    note: 'For the owner of this demo only. Newest first, at most 50 of each.',
    enquiries: 'Messages',
    feedback: 'Feedback',
    consents: 'Cookie choices',
    report: 'Feedback by page and week',
    file: 'Every message, as a table (CSV)',
    none: 'Nothing yet.',
    time: 'Time',
    reference: 'Reference',
    from: 'From',
    reply: 'Reply',
    topic: 'Topic',
    message: 'Message',
    files: 'Files',
    score: 'Spam score',
    page: 'Page',
    rating: 'Rating',
    reasons: 'Reasons',
    comment: 'Comment',
    record: 'Record',
  },
  cy: {
    title: 'Yr hyn a gyrhaeddodd',
    note: 'At ddefnydd perchennog y demo hwn yn unig. Y diweddaraf yn gyntaf, 50 o bob un ar y mwyaf.',
    enquiries: 'Negeseuon',
    feedback: 'Adborth',
    consents: 'Dewisiadau cwcis',
    report: 'Adborth fesul tudalen ac wythnos',
    file: 'Pob neges, fel tabl (CSV)',
    none: 'Dim byd eto.',
    time: 'Amser',
    reference: 'Cyfeirnod',
    from: 'Oddi wrth',
    reply: 'Ateb',
    topic: 'Pwnc',
    message: 'Neges',
    files: 'Ffeiliau',
    score: 'Sgôr sbam',
    page: 'Tudalen',
    rating: 'Sgôr',
    reasons: 'Rhesymau',
    comment: 'Sylw',
    record: 'Cofnod',
  },
};

/** @param {string} text */
const theirLines = text =>
  text.split('\n').map((line, place) => html`${place > 0 ? html`<br />` : ''}${theirs(line)}`);

/** @param {string} at */
const when = at => html`<time datetime="${at}">${at.replace('T', ' ').slice(0, 19)}</time>`;

/**
 * @param {Lang} lang
 * @param {Received} received
 */
export function receivedMain(lang, { enquiries, feedback, consents }) {
  const say = words[lang];
  const messages = enquiries.map(one => [
    when(one.receivedAt),
    one.reference,
    [one.name, one.email, one.phone].filter(Boolean).map(text => html`${theirs(text)}<br />`),
    `${one.replyBy} ${one.replyLanguage}`,
    one.topic,
    theirLines([one.message, answerLines(one.answers)].filter(Boolean).join('\n\n')),
    one.files.map(
      (file, place) =>
        html`<a href="/received/files/${one.reference}/${place}" download>${theirs(file.name)}</a>
          (${file.size})<br />`,
    ),
    one.spamScore,
  ]);
  const opinions = feedback.map(one => [
    when(one.receivedAt),
    theirs(one.page),
    one.rating,
    one.reasons.join(', '),
    theirLines(one.comment),
  ]);
  const choices = consents.map(one => [when(one.receivedAt), theirs(JSON.stringify(one.record))]);
  return {
    title: say.title,
    main: html`<p>${say.note}</p>
      <ul>
        <li><a href="/received/feedback">${say.report}</a></li>
        <li><a href="/received/enquiries.csv">${say.file}</a></li>
      </ul>
      ${table(
        say.enquiries,
        say.none,
        [
          say.time,
          say.reference,
          say.from,
          say.reply,
          say.topic,
          say.message,
          say.files,
          say.score,
        ],
        messages,
      )}
      ${table(
        say.feedback,
        say.none,
        [say.time, say.page, say.rating, say.reasons, say.comment],
        opinions,
      )}
      ${table(say.consents, say.none, [say.time, say.record], choices)}`,
  };
}
