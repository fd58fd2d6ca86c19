// @ts-check
/**
 * The receiver's half of the corpus of bad inputs and faults: every item by its number. What is asked
 * of each: it is stored as it was meant, or it is refused by name with what was typed kept; nothing
 * of it runs in a page or a spreadsheet. The form's half stands with the form.
 */
import assert from 'node:assert/strict';
import { toCsv } from '../../../demo/receiver/csv.mjs';
import { errorsOf, newKey } from '../support.mjs';

/** @import { TestReceiver } from '../support.mjs' */

/** The three ways in which a form reaches an endpoint, each with what it takes for success. */
export const WAYS = /** @type {const} */ (['json', 'urlencoded', 'multipart']);
const asScript = { accept: 'application/json' };

/** @param {TestReceiver} made @param {typeof WAYS[number]} way @param {Record<string, string>} fields */
export function sendAs(made, way, fields) {
  const all = { ...fields, submission_key: newKey() };
  if (way === 'json') return made.json('/enquiries', all);
  if (way === 'urlencoded') return made.form('/enquiries', all, asScript);
  const data = new FormData();
  for (const [name, value] of Object.entries(all)) data.append(name, value);
  return made.multipart('/enquiries', data, asScript);
}

/** @param {string} text */
const escape = text =>
  text.replace(
    /[&<>"']/g,
    character => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character] ?? '&#39;',
  );

/**
 * Sends the fields in all three ways; each time `stored` is what the force then has.
 * @param {TestReceiver} made
 * @param {Record<string, string>} fields
 * @param {Record<string, unknown>} stored
 */
export async function isStored(made, fields, stored) {
  for (const way of WAYS) {
    const answer = await sendAs(made, way, fields);
    assert.equal(answer.statusCode, 201, `${way}: ${answer.body.slice(0, 300)}`);
    const newest = await made.newest();
    for (const [name, value] of Object.entries(stored)) assert.equal(newest[name], value, way);
  }
  await runsNowhere(made);
}

/**
 * Refused in all three ways with the same errors; and without script what was typed is still there.
 * @param {TestReceiver} made
 * @param {Record<string, string>} fields
 * @param {string[]} errors
 */
export async function isRefused(made, fields, errors) {
  for (const way of WAYS) {
    const answer = await sendAs(made, way, fields);
    assert.equal(answer.statusCode, 422, `${way}: ${answer.body.slice(0, 300)}`);
    assert.deepEqual(errorsOf(answer), errors, way);
  }
  const page = await made.form('/enquiries', { ...fields, submission_key: newKey() });
  assert.equal(page.statusCode, 422);
  for (const [name, value] of Object.entries(fields)) {
    if (['message', 'name', 'email', 'phone'].includes(name)) {
      const kept = escape(value.replace(/\r\n?/g, '\n'));
      assert.ok(page.body.includes(kept), `${name} is not kept`);
    }
  }
}

/** Neither the list nor a spreadsheet makes anything of it. @param {TestReceiver} made */
async function runsNowhere(made) {
  const { body } = await made.send({ url: '/received' });
  assert.doesNotMatch(body, /<script|<img|<svg|javascript:[^<]*"/i);
  const { name, message } = await made.newest();
  for (const text of [name, message]) {
    assert.doesNotMatch(toCsv(['a'], [[text]]), /\r\n"[=+\-@\t\r]/, JSON.stringify(text));
  }
}
