// @ts-check
import { isTooLong, normaliseText } from '../normalise.mjs';

/**
 * @import { Fields } from '../body.mjs'
 * @import { Faults } from './fields.mjs'
 */
/** @typedef {Record<string, string | string[]>} OwnAnswers */

const NAME = /^[a-z][a-z0-9_-]{0,63}$/i;
const MOST = 60;
const LIMIT = 2000;

/**
 * The names of fields that a force added to its form: as they come, as this receiver has not seen the
 * form's configuration. What somebody filled in must not vanish behind a receipt.
 * @param {Fields} fields
 * @param {ReadonlySet<string>} known names that have a place of their own
 */
export const ownNames = (fields, known) =>
  Object.keys(fields).filter(name => NAME.test(name) && !known.has(name) && fields[name] !== '');

/**
 * @param {Fields} fields
 * @param {ReadonlySet<string>} known
 * @param {Faults} faults
 * @returns {OwnAnswers}
 */
export function readOwnFields(fields, known, faults) {
  const names = ownNames(fields, known);
  if (names.length > MOST) faults.add('', 'invalid');
  /** @type {OwnAnswers} */
  const answers = Object.create(null);
  for (const name of names.slice(0, MOST)) {
    const values = [fields[name]].flat().filter(value => value !== null && value !== undefined);
    const texts = values.map(value =>
      typeof value === 'object' ? JSON.stringify(value) : String(value),
    );
    if (isTooLong(texts.join(''), LIMIT)) faults.add(name, 'too-long', { limit: LIMIT });
    const kept = texts.map(normaliseText).filter(text => text !== '');
    if (kept.length > 0) answers[name] = kept.length === 1 ? (kept[0] ?? '') : kept;
  }
  return answers;
}

/** One line for each. @param {OwnAnswers} answers */
export const answerLines = answers =>
  Object.entries(answers)
    .map(([name, value]) => `${name}: ${[value].flat().join(', ')}`)
    .join('\n');
