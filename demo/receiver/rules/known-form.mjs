// @ts-check
import { checkEnquiryForm } from 'police-elements/render';
import { foldNewlines } from '../normalise.mjs';

/**
 * @import { Fields, SentFile } from '../body.mjs'
 * @import { Lang } from '../language.mjs'
 * @import { Faults } from './fields.mjs'
 * @import { OwnAnswers } from './own-fields.mjs'
 */
/** @typedef {Parameters<typeof checkEnquiryForm>[0]} FormConfig */
/** @typedef {Record<string, FormConfig>} Forms by what the hidden field `form` of each says */

/**
 * Which of the force's own forms was sent; none is the default one, or one that is not known here.
 * @param {Forms} forms
 * @param {Fields} fields
 */
export function knownForm(forms, { form }) {
  return typeof form === 'string' && Object.hasOwn(forms, form) ? form : undefined;
}

/**
 * Every text that came, by name, several where several boxes were ticked: to be judged, and to be put
 * back into the form.
 * @param {Fields} fields
 */
export function textValues(fields) {
  /** @type {Record<string, string | string[]>} */
  const values = {};
  for (const [name, value] of Object.entries(fields)) {
    const texts = [value]
      .flat()
      .filter(one => typeof one === 'string' || Number.isFinite(one))
      .map(one => foldNewlines(String(one)));
    if (texts.length > 0) values[name] = texts.length > 1 ? texts : (texts[0] ?? '');
  }
  return values;
}

/** The day where the force is, which is what "today" means on its form. @param {number} now */
const londonDay = now =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date(now));

/**
 * Judges by the rules of the page, so that one without script gets the same answers. A question that
 * its condition rules out is not judged; what somebody wrote there all the same is kept with the rest.
 * @param {FormConfig} config
 * @param {{ fields: Fields, files: SentFile[], lang: Lang, faults: Faults, now: number }} sent
 */
export function judgeKnownForm(config, { fields, files, lang, faults, now }) {
  // Of files the form's own rules ask no more than that some came.
  const chosen = (config.fields ?? []).filter(({ type }) => type === 'file' && files.length > 0);
  const values = {
    ...textValues(fields),
    ...Object.fromEntries(chosen.map(({ name }) => [name, 'file'])),
  };
  for (const error of checkEnquiryForm(config, values, lang, londonDay(now))) {
    faults.take(error);
  }
}

/**
 * The boxes of a date as one day: `visit-day`, `visit-month` and `visit-year` are `visit`.
 * @param {FormConfig} config
 * @param {OwnAnswers} answers
 * @returns {OwnAnswers}
 */
export function joinDates(config, answers) {
  const joined = { ...answers };
  for (const { name, type } of config.fields ?? []) {
    if (type !== 'date') continue;
    const boxes = ['year', 'month', 'day'].map(part => `${name}-${part}`);
    const texts = boxes.map(box => String(answers[box] ?? '').padStart(2, '0'));
    for (const box of boxes) delete joined[box];
    if (boxes.some(box => answers[box])) joined[name] = texts.join('-');
  }
  return joined;
}
