// @ts-check
import { isTooLong, normaliseText } from '../normalise.mjs';

/**
 * @import { Fields } from '../body.mjs'
 * @import { Lang } from '../language.mjs'
 * @import { Faults } from './fields.mjs'
 */

const NOT_ANSWERS = new Set(['submission_key', 'lang', 'website_address', 'form_started']);
const ANSWER_LIMIT = 200;

/**
 * Which questions are asked is the force's choice, so any name of a fitting shape is taken, and
 * every one may be left out: nobody must say anything here.
 * @param {object} sent
 * @param {Fields} sent.fields
 * @param {Lang} sent.lang
 * @param {Faults} sent.faults
 */
export function checkEquality({ fields, lang, faults }) {
  const nested = fields.answers;
  const given =
    nested !== null && typeof nested === 'object' && !Array.isArray(nested) ? nested : fields;
  /** @type {Record<string, string | string[]>} */
  const answers = {};
  for (const [name, value] of Object.entries(given).slice(0, 40)) {
    if (NOT_ANSWERS.has(name) || !/^[a-z][a-z0-9_-]{0,59}$/.test(name)) continue;
    const texts = [value].flat().filter(one => one !== null && one !== undefined && one !== '');
    if (!texts.every(one => typeof one === 'string') || texts.length > 20) {
      faults.add(name, 'invalid');
      continue;
    }
    if (texts.some(one => isTooLong(one, ANSWER_LIMIT))) {
      faults.add(name, 'too-long', { limit: ANSWER_LIMIT });
    }
    const kept = texts.map(normaliseText).filter(one => one !== '');
    if (kept.length > 0) answers[name] = kept.length === 1 ? (kept[0] ?? '') : kept;
  }
  return { lang, answers };
}
