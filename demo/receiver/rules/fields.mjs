// @ts-check
import { foldNewlines } from '../normalise.mjs';

/**
 * @import { Fields } from '../body.mjs'
 * @import { collectErrors } from '../problem.mjs'
 */
/** @typedef {ReturnType<typeof collectErrors>} Faults */

/**
 * One field's text as it was typed. Absent is empty; a number is what its digits say; two values
 * for one field, or an object, is a fault, and the first text is kept for the page that says so.
 * @param {Fields} fields
 * @param {string} name
 * @param {Faults} faults
 * @returns {string}
 */
export function readText(fields, name, faults) {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  faults.add(name, 'invalid');
  const first = Array.isArray(value) ? value.find(one => typeof one === 'string') : undefined;
  return first ?? '';
}

/**
 * Every text that came, to be put back into a form.
 * @param {Fields} fields
 * @param {string[]} names
 */
export function typedValues(fields, names) {
  /** @type {Record<string, string>} */
  const values = {};
  for (const name of names) {
    values[name] = foldNewlines(readText(fields, name, { errors: [], add() {}, take() {} }));
  }
  return values;
}
