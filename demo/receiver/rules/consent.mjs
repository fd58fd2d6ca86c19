// @ts-check
import { countCodePoints, normaliseLine } from '../normalise.mjs';
import { readText } from './fields.mjs';

/**
 * @import { Fields } from '../body.mjs'
 * @import { Lang } from '../language.mjs'
 * @import { Faults } from './fields.mjs'
 */

const DETAILS = ['v', 'first', 'last', 'policy', 'wording', 'source'];

/**
 * The record as the page's cookie holds it: no name, no address, an id that only the visitor's own
 * browser knows. Members that this receiver does not know are left out.
 * @param {object} sent
 * @param {Fields} sent.fields
 * @param {Lang} sent.lang
 * @param {Faults} sent.faults
 */
export function checkConsent({ fields, lang, faults }) {
  const id = readText(fields, 'id', faults);
  if (id === '') faults.add('id', 'required');
  else if (!/^[A-Za-z0-9_.-]{1,64}$/.test(id)) faults.add('id', 'invalid');
  /** @type {Record<string, unknown>} */
  const record = { id, lang, choices: readChoices(fields.choices, faults) };
  for (const name of DETAILS) {
    const text = normaliseLine(readText(fields, name, faults));
    if (countCodePoints(text) > 100) faults.add(name, 'too-long', { limit: 100 });
    // A number stays a number, so that the stored record equals the one in the cookie.
    if (text !== '') record[name] = typeof fields[name] === 'number' ? fields[name] : text;
  }
  const basis = readBasis(fields.basis, faults);
  if (basis) record.basis = basis;
  return record;
}

/**
 * Which categories were asked about on which basis: `{ "consent": "statistics video" }`.
 * @param {unknown} value
 * @param {Faults} faults
 */
function readBasis(value, faults) {
  if (value === undefined || value === null) return undefined;
  const entries = Object.entries(value);
  const fit = entries.every(
    ([basis, ids]) => /^(consent|objection)$/.test(basis) && /^[A-Za-z0-9_. -]{1,1000}$/.test(ids),
  );
  if (!fit) faults.add('basis', 'invalid');
  return fit ? Object.fromEntries(entries) : undefined;
}

/**
 * @param {unknown} value
 * @param {Faults} faults
 */
function readChoices(value, faults) {
  if (value === undefined || value === null) faults.add('choices', 'required');
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    faults.add('choices', 'invalid');
    return {};
  }
  const entries = Object.entries(value);
  const fit = entries.every(
    ([name, choice]) => /^[A-Za-z0-9_.-]{1,64}$/.test(name) && typeof choice === 'boolean',
  );
  if (!fit || entries.length > 50) faults.add('choices', 'invalid');
  return fit ? Object.fromEntries(entries) : {};
}
