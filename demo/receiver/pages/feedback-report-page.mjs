// @ts-check
// cspell:words allai ddechreuodd llinell tabl wythnosau
import { html } from './html.mjs';
import { table, theirs } from './table.mjs';

/**
 * @import { Lang } from '../language.mjs'
 * @import { PageInWeek } from '../routes/feedback-report.mjs'
 */

const RATINGS = ['5', '4', '3', '2', '1', 'yes', 'no'];

const words = {
  en: {
    title: 'Feedback by page and week',
    note: 'Each line counts the answers for one page in the week that began on that Monday. What could name a person was masked before it was stored.',
    file: 'Every answer, as a table (CSV)',
    weeks: 'Weeks',
    none: 'Nothing yet.',
    week: 'Week',
    page: 'Page',
    answers: 'Answers',
    comments: 'With words',
    setAside: 'Set aside as a machine’s',
    unrated: 'Words only',
    ratings: { 5: '5', 4: '4', 3: '3', 2: '2', 1: '1', yes: 'Yes', no: 'No' },
  },
  cy: {
    title: 'Adborth fesul tudalen ac wythnos',
    note: 'Mae pob llinell yn cyfrif yr atebion ar gyfer un dudalen yn yr wythnos a ddechreuodd ar y dydd Llun hwnnw. Cafodd yr hyn a allai enwi rhywun ei guddio cyn ei gadw.',
    file: 'Pob ateb, fel tabl (CSV)',
    weeks: 'Wythnosau',
    none: 'Dim byd eto.',
    week: 'Wythnos',
    page: 'Tudalen',
    answers: 'Atebion',
    comments: 'Gyda geiriau',
    setAside: 'O’r neilltu, gan beiriant',
    unrated: 'Geiriau yn unig',
    ratings: { 5: '5', 4: '4', 3: '3', 2: '2', 1: '1', yes: 'Ie', no: 'Na' },
  },
};

/** @param {Lang} lang @param {readonly PageInWeek[]} rows */
export function feedbackReportMain(lang, rows) {
  const say = words[lang];
  const used = RATINGS.filter(rating => rows.some(({ ratings }) => ratings[rating]));
  const nobodyRated = rows.some(({ ratings }) => ratings['']);
  const anyAside = rows.some(({ setAside }) => setAside > 0);
  const columns = [
    ...[say.week, say.page, say.answers],
    ...used.map(rating => say.ratings[/** @type {keyof typeof say.ratings} */ (rating)]),
    ...(nobodyRated ? [say.unrated] : []),
    say.comments,
    ...(anyAside ? [say.setAside] : []),
  ];
  const cells = rows.map(({ week, page, answers, ratings, words: comments, setAside }) => [
    ...[week, theirs(page), answers],
    ...used.map(rating => ratings[rating] ?? 0),
    ...(nobodyRated ? [ratings[''] ?? 0] : []),
    comments,
    ...(anyAside ? [setAside] : []),
  ]);
  return {
    title: say.title,
    main: html`<p>${say.note}</p>
      <p><a href="/received/feedback.csv">${say.file}</a></p>
      ${table(say.weeks, say.none, columns, cells)}`,
  };
}
