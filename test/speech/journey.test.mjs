// @ts-check
/** The rules of the journeys: no Orca needed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyOf, readJourney } from './journey.mjs';
import { faultOf } from './match.mjs';

/** @import { Expectation } from './journey.mjs' */

/** @param {string} written @returns {Expectation} */
const expectation = written => {
  const { steps } = readJourney(`page: /\nTab → ${written}`, 'x.en.journey');
  return /** @type {Expectation} */ (steps[0]?.expectations[0]);
};
/** @param {string} written @param {string[]} texts @param {string} [lang] @param {string} [voice] */
const judge = (written, texts, lang = 'en', voice = '') =>
  faultOf(
    expectation(written),
    texts.map(text => ({ text, voice })),
    lang,
  );

test('a journey has a page, keys, and what is heard after each', () => {
  const { element, lang, header, steps } = readJourney(
    '# why\npage: /cy/\nShift+Tab ×2 -> a, b\n  → once: c\n[firefox: why] Tab → silence',
    'quick-exit.cy.journey',
  );
  assert.deepEqual([element, lang, header], ['quick-exit', 'cy', { page: '/cy/' }]);
  assert.deepEqual(steps[0]?.action, { press: 'shift+Tab', times: 2 });
  assert.deepEqual(
    steps[0].expectations.map(({ kind, text }) => [kind, text]),
    [
      ['words', 'a, b'],
      ['once', 'c'],
    ],
  );
  assert.equal(steps[1]?.browser, 'firefox');
});

test('what can not be understood is named with its line', () => {
  const faults = /** @type {const} */ ([
    ['page: /\nTab', /line 2.*what must be heard/],
    ['page: /\nTab →', /line 2.*nothing is written/],
    ['page: /\n→ a', /line 2.*no key yet/],
    ['page: /\nTab → a\n[firefox] → b', /line 3.*\[firefox: why\]/],
    ['Tab → a', /no "page/],
  ]);
  for (const [source, words] of faults) {
    assert.throws(() => readJourney(source, 'x.en.journey'), words);
  }
});

test('keys have the names that people use', () => {
  assert.deepEqual(['Enter', 'Ctrl+Home', 'Alt+Shift+Down'].map(keyOf), [
    'Return',
    'ctrl+Home',
    'alt+shift+Down',
  ]);
});

test('words are heard in order, whatever their case and punctuation', () => {
  assert.equal(judge('Leave this site, link', ['Leave this site.', 'visited link']), undefined);
  assert.match(judge('link, Leave this site', ['Leave this site link.']) ?? '', /not heard/);
  assert.match(judge('Leave link', ['Leave this site link.']) ?? '', /not heard/);
  assert.equal(judge("wedi'u cadw", ['wedi’u cadw'], 'en'), undefined);
});

test('once, only, never and silence', () => {
  assert.equal(judge('once: a b', ['a b', 'c']), undefined);
  assert.match(judge('once: a b', ['a b', 'a b']) ?? '', /2 times/);
  assert.match(judge('only: a b', ['a b', 'c']) ?? '', /more was heard/);
  assert.match(judge('never: a b', ['a b']) ?? '', /must not be heard/);
  assert.match(judge('silence', ['a']) ?? '', /silence/);
  assert.equal(judge('silence', ['.']), undefined);
});

test('Welsh is heard in a Welsh voice, and English is not', () => {
  assert.equal(judge('Gadael', ['Gadael link'], 'cy', 'Welsh'), undefined);
  assert.match(judge('Gadael', ['Gadael link'], 'cy') ?? '', /voice/);
  assert.match(judge('Leave', ['Leave link'], 'en', 'Welsh') ?? '', /voice/);
  assert.equal(judge('Cymraeg (in Welsh)', ['Cymraeg link'], 'en', 'Welsh'), undefined);
  assert.equal(judge('announced: Diolch', ['Diolch'], 'cy'), undefined);
});
