// @ts-check
import { screen } from 'police-elements/screening';
import { isBlank, isTooLong, normalisePath, normaliseText } from '../normalise.mjs';
import { KEY_SHAPE } from '../idempotency.mjs';
import { readText } from './fields.mjs';
import { spamScore } from './spam.mjs';

/**
 * @import { Fields } from '../body.mjs'
 * @import { Lang } from '../language.mjs'
 * @import { Faults } from './fields.mjs'
 */

export const RATINGS = ['1', '2', '3', '4', '5', 'yes', 'no'];
export const COMMENT_LIMIT = 1200;
export const FEEDBACK_FIELDS = ['page', 'rating', 'comment'];

/**
 * @param {object} sent
 * @param {Fields} sent.fields
 * @param {Lang} sent.lang
 * @param {Faults} sent.faults
 */
export function checkFeedback({ fields, lang, faults }) {
  const typed = readText(fields, 'comment', faults);
  const comment = normaliseText(typed);
  const rating = readText(fields, 'rating', faults).trim();
  if (rating !== '' && !RATINGS.includes(rating)) faults.add('rating', 'not-offered');
  if (rating === '' && isBlank(comment)) faults.add('rating', 'required');
  if (isTooLong(typed, COMMENT_LIMIT)) faults.add('comment', 'too-long', { limit: COMMENT_LIMIT });
  return {
    lang,
    // Only the path: a query may hold what somebody searched for.
    page: mask(normalisePath(readText(fields, 'page', faults))),
    rating,
    reasons: readReasons(fields.reasons, faults),
    comment: mask(comment),
    replaces: readReplaced(fields, faults),
    spamScore: spamScore(fields, Date.now()) + (countLinks(comment) > 1 ? 1 : 0),
  };
}

/** Who wants to be found leaves addresses; who tells a team what went wrong names one page at most. */
const countLinks = (/** @type {string} */ words) =>
  words.match(/https?:\/\/|\bwww\./gi)?.length ?? 0;

/**
 * The key of this person's first answer, whose place this one takes.
 * @param {Fields} fields
 * @param {Faults} faults
 */
function readReplaced(fields, faults) {
  const key = readText(fields, 'replaces', faults);
  if (key !== '' && !KEY_SHAPE.test(key)) faults.add('replaces', 'invalid');
  return key;
}

/** The page has masked it; a form sent without script has not. @param {string} words */
const mask = words => screen(words, kind => `[${kind}]`).text;

/**
 * @param {unknown} value
 * @param {Faults} faults
 */
function readReasons(value, faults) {
  const given = value === undefined || value === null || value === '' ? [] : [value].flat();
  // Codes only: words belong in the comment, where the page screens them before they leave.
  const fit = given.every(one => typeof one === 'string' && /^[a-z0-9-]{1,40}$/.test(one));
  if (!fit || given.length > 20) faults.add('reasons', 'invalid');
  return fit ? [...new Set(/** @type {string[]} */ (given))] : [];
}
