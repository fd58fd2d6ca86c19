// @ts-check
/** What editors know of a cookie policy is what a page accepts. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import Ajv from 'ajv';
import { CATEGORIES, isPolicy, POLICY } from '../../build/internal/consent/policy.js';

const read = (/** @type {string} */ path) =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const schema = JSON.parse(read('src/cookie-policy.schema.json'));
const AjvClass = /** @type {typeof Ajv.default} */ (/** @type {unknown} */ (Ajv));
const compile = (/** @type {object} */ from) => new AjvClass({ strict: false }).compile(from);
const fits = compile(schema);
/** A page passes over fields that it does not know; an editor marks them. */
const fitsLaxly = compile(
  JSON.parse(JSON.stringify(schema).replaceAll('"additionalProperties":false,', '')),
);

/** The policy that the documentation shows in full. */
const [, shown = ''] =
  /```json\n(\{.*?\})\n```/s.exec(read('docs/integration/cookie-consent.md')) ?? [];
const example = JSON.parse(shown);

const WRONG = [
  undefined,
  null,
  0,
  -1,
  1.5,
  '',
  ' ',
  'a b',
  'ä',
  '1a',
  [],
  {},
  [1],
  { en: '' },
  true,
];

/** Every copy of a value in which one thing is another. @param {unknown} value @returns {Generator<unknown>} */
function* spoilt(value) {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const put = (/** @type {unknown} */ other) => {
      const copy = structuredClone(value);
      /** @type {Record<string, unknown>} */ (copy)[key] = other;
      // What is undefined is not in JSON at all.
      return JSON.parse(JSON.stringify(copy));
    };
    for (const other of WRONG) yield put(other);
    for (const other of spoilt(inner)) yield put(other);
  }
}

/** Keys that a page looks at. @param {unknown} shape @returns {string[]} */
const keysOf = shape =>
  Object.entries(/** @type {object} */ (shape)).flatMap(([key, inner]) => {
    const deeper = Array.isArray(inner) ? inner[0] : inner;
    const isObject = typeof deeper === 'object' && !(deeper instanceof RegExp);
    return [key.replace('?', ''), ...(isObject ? keysOf(deeper) : [])];
  });

describe('the schema of the cookie policy', () => {
  it('accepts what the documentation shows and what the demo uses, as a page does', () => {
    for (const policy of [example, JSON.parse(read('demo/site/cookie-policy.json'))]) {
      assert.ok(fits(policy), JSON.stringify(fits.errors));
      assert.ok(isPolicy(policy));
    }
  });

  it('refuses what a page refuses, wherever a policy is spoilt', () => {
    const { $schema, ...policy } = example;
    assert.equal(typeof $schema, 'string');
    let count = 0;
    for (const other of spoilt(policy)) {
      assert.equal(fitsLaxly(other), isPolicy(other), JSON.stringify(other));
      count += 1;
    }
    assert.ok(count > 500, `${count} spoilt ones`);
  });

  it('knows every field that a page looks at', () => {
    const known = JSON.stringify(schema);
    for (const key of [...keysOf(POLICY), ...keysOf(CATEGORIES[0])]) {
      assert.ok(known.includes(`"${key}":`), key);
    }
  });

  it('marks a slip that a page would pass over', () => {
    assert.equal(fits({ ...example, verison: 2 }), false);
  });
});
