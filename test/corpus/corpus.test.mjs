// @ts-check
/** Every item of the corpus is shown by a test that is there, on both sides. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ITEMS } from './items.mjs';

/** @param {string} path below `test/` */
const pathOf = path => fileURLToPath(new URL(`../${path}`, import.meta.url));

/**
 * What is missing of one side.
 * @param {import('./items.mjs').Shown} shown
 */
function missing(shown) {
  if (!Array.isArray(shown)) return 'none' in shown && shown.none ? [] : ['a reason'];
  if (shown.length === 0) return ['a test'];
  return shown.filter(test => {
    const [path = '', words = ''] = test.split('#');
    return !existsSync(pathOf(path)) || !holds(readFileSync(pathOf(path), 'utf8'), words);
  });
}

/**
 * A number stands at the beginning of a title: `41 ` is not in `141 `.
 * @param {string} source @param {string} words
 */
const holds = (source, words) =>
  /^\d/.test(words)
    ? ["'", '"', '`'].some(quote => source.includes(quote + words))
    : source.includes(words);

describe('the corpus', () => {
  it('has all 78 items once, in order', () => {
    assert.deepEqual(
      ITEMS.map(({ item }) => item),
      Array.from({ length: 78 }, (_, at) => at + 1),
    );
  });

  for (const { item, what, page, receiver } of ITEMS) {
    it(`${item} ${what}: shown on both sides`, () => {
      assert.deepEqual(missing(page), [], 'the page');
      assert.deepEqual(missing(receiver), [], 'the receiver');
    });
  }

  it('would miss a test that is gone', () => {
    assert.deepEqual(missing(['receiver/corpus/text.test.mjs#no such words']), [
      'receiver/corpus/text.test.mjs#no such words',
    ]);
    assert.deepEqual(missing(['receiver/nowhere.test.mjs#1']), ['receiver/nowhere.test.mjs#1']);
  });
});
