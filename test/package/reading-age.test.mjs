// @ts-check
/** The words of the law data: how hard they are to read. Run with a table of every record. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lengths, readingAge, syllables } from './reading-age.mjs';

const LAW = new URL('../../build/components/protected-characteristics/law/', import.meta.url);

/** @typedef {{ gist: string, meaning: string[], examples: string[], notCovered: string[], terms?: Record<string, [string, string]> }} Texts */

/** @param {string} file @param {string} name @returns {Promise<[string, Texts][]>} */
const recordsOf = async (file, name) => {
  const found = (await import(new URL(file, LAW).href))[name];
  return Object.entries(found.parts ?? found);
};

/** @param {Texts} texts */
const depthOf = ({ meaning, terms = {}, examples, notCovered }) =>
  [...meaning, ...Object.values(terms).map(([, text]) => text), ...examples, ...notCovered].join(
    ' ',
  );

const ENGLISH = [
  ...(await recordsOf('gb/gb.en.js', 'words')),
  ...(await recordsOf('gb/further.en.js', 'parts')),
  ...(await recordsOf('ni/ni.en.js', 'words')),
];
const WELSH = [
  ...(await recordsOf('gb/gb.cy.js', 'words')),
  ...(await recordsOf('gb/further.cy.js', 'parts')),
  ...(await recordsOf('ni/ni.cy.js', 'words')),
];

/** @param {string} id @param {number[]} numbers */
const row = (id, ...numbers) =>
  [id.padEnd(32), ...numbers.map(number => number.toFixed(1).padStart(6))].join('');

describe('the score itself', () => {
  for (const [word, count] of /** @type {const} */ ([
    ['cat', 1],
    ['making', 2],
    ['faced', 1],
    ['wanted', 2],
    ['people', 2],
    ['religion', 3],
    ['disability', 5],
    ['discrimination', 5],
    ['characteristic', 5],
    ['equally', 3],
    ['being', 2],
    ['used', 1],
    ['services', 3],
  ])) {
    it(`counts ${count} in "${word}"`, () => {
      assert.equal(syllables(word), count);
    });
  }

  it('is low for a story for children, and high for the words of an Act', () => {
    assert.ok(readingAge('The cat sat on the mat. It saw a dog, and it ran up a tree.') < 7);
    const act =
      'A person discriminates against another if, because of a protected characteristic, that person treats the other less favourably than that person treats or would treat others.';
    assert.ok(readingAge(act) > 18);
  });
});

describe('the law data in English (reading age by Flesch and Kincaid)', () => {
  it('prints every record: its one line, and the rest', t => {
    for (const [id, texts] of ENGLISH) {
      t.diagnostic(row(id, readingAge(texts.gist), readingAge(depthOf(texts))));
    }
  });

  for (const [id, texts] of ENGLISH) {
    it(`${id}: the one line is for a reader of 11 or younger, the rest of 14 or younger`, () => {
      const gist = readingAge(texts.gist);
      assert.ok(gist < 12, `${gist.toFixed(1)}: ${texts.gist}`);
      const rest = readingAge(depthOf(texts));
      assert.ok(rest < 15, rest.toFixed(1));
    });
  }

  it('has lines for a reader of 9 on average', () => {
    const ages = ENGLISH.map(([, { gist }]) => readingAge(gist));
    assert.ok(ages.reduce((sum, age) => sum + age, 0) / ages.length < 10);
  });
});

describe('what a term says beside a word', () => {
  const held = new Set(ENGLISH.map(([id]) => id));
  it('is a line of the records above, whatever it may name, and the same line', async () => {
    const { refs } = await import(new URL('../../term/refs.js', LAW).href);
    const { fetchWords } = await import(new URL('fetch-words.js', LAW).href);
    for (const [jurisdiction, ids] of Object.entries(refs)) {
      for (const id of ids) {
        assert.ok(held.has(id), id);
        const { gist } = await fetchWords(jurisdiction, 'en', id);
        assert.ok(
          ENGLISH.some(([other, texts]) => other === id && texts.gist === gist),
          id,
        );
      }
    }
  });

  it('ends with a link for a reader of 11 or younger', async () => {
    const { text } = await import(new URL('../../term/term.text.js', LAW).href);
    assert.ok(readingAge(text.more) < 12, text.more);
  });
});

describe('the law data in Welsh (lengths: there is no formula in wide use)', () => {
  it('prints every record: words in a sentence and letters in a word of its one line', t => {
    for (const [id, { gist }] of WELSH) {
      t.diagnostic(row(id, lengths(gist).words, lengths(gist).letters));
    }
  });

  for (const [id, texts] of WELSH) {
    it(`${id}: short sentences of short words`, () => {
      const gist = lengths(texts.gist);
      assert.ok(gist.words < 20, `${gist.words} words in a sentence`);
      assert.ok(gist.letters < 6, `${gist.letters} letters in a word`);
      const rest = lengths(depthOf(texts));
      assert.ok(rest.words < 26, `${rest.words} words in a sentence`);
      assert.ok(rest.letters < 6, `${rest.letters} letters in a word`);
    });
  }
});
