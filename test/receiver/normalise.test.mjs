// @ts-check
// cspell:words Siân IOQZ
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  countCodePoints,
  isBlank,
  isTooLong,
  normaliseContact,
  normaliseFileName,
  normaliseLine,
  normalisePath,
  normaliseText,
} from '../../demo/receiver/normalise.mjs';
import { html } from '../../demo/receiver/pages/html.mjs';
import { makeReference, makeToken, REFERENCE_PATTERN } from '../../demo/receiver/reference.mjs';
import { spamScore } from '../../demo/receiver/rules/spam.mjs';

describe('normalising', () => {
  it('folds CR LF and lone CR', () => {
    assert.equal(normaliseText('a\r\nb\rc\nd'), 'a\nb\nc\nd');
  });

  it('takes out NUL and other controls, and keeps tab and newline', () => {
    assert.equal(normaliseText('a\0b\u0007c\td\ne\u001b'), 'abc\td\ne');
  });

  it('replaces lone surrogates and keeps pairs', () => {
    assert.equal(normaliseText('a\ud800b\udc00c😀'), 'a\ufffdb\ufffdc😀');
  });

  it('composes to NFC', () => {
    assert.equal(normaliseText('Sia\u0302n'), 'Siân');
  });

  it('keeps joined emoji, stacked marks, direction marks and case as typed', () => {
    for (const text of ['👨‍👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿', `Z${'\u0489'.repeat(100)}`, 'a\u202eb', 'MCDONALD de la Cruz']) {
      assert.equal(normaliseText(text), text);
    }
  });

  it('lets no line break through in a name', () => {
    assert.equal(normaliseLine('Ann\r\nBcc: x@y.z'), 'Ann Bcc: x@y.z');
  });

  it('drops what cannot be seen round an address or a number', () => {
    assert.equal(normaliseContact('\u200bann@example.org\ufeff '), 'ann@example.org');
    assert.equal(normaliseContact('\u202a+44 7700 900982\u202c'), '+44 7700 900982');
  });

  it('sees no text in spaces and zero-width marks', () => {
    for (const text of ['', '   ', '\u00a0\u3000', '\u200b\u2060\ufeff', '\n\t'])
      assert.ok(isBlank(text));
    assert.ok(!isBlank('\u200b.'));
  });

  it('counts code points, a newline once in each wire form', () => {
    assert.equal(countCodePoints('a😀b'), 3);
    assert.ok(!isTooLong('\r\n'.repeat(999) + 'ab', 1001));
    assert.ok(isTooLong('x'.repeat(2001), 2000));
    assert.ok(!isTooLong('😀'.repeat(2000), 2000));
    assert.ok(isTooLong('😀'.repeat(2001), 2000));
  });

  it('keeps only the path of a page', () => {
    assert.equal(normalisePath('/report?name=ann#x'), '/report');
    assert.equal(normalisePath('https://force.example/cy/?q=1'), '/cy/');
    assert.equal(normalisePath('http://['), '');
  });

  it('keeps only the own name of a file', () => {
    assert.equal(normaliseFileName('../../etc/passwd'), 'passwd');
    assert.equal(normaliseFileName('C:\\tmp\\a\nb.pdf'), 'a b.pdf');
    assert.equal(normaliseFileName(''), 'file');
    assert.equal(countCodePoints(normaliseFileName('é'.repeat(400))), 255);
  });
});

describe('references', () => {
  it('are eight characters that are not mistaken for each other, and differ', () => {
    const made = Array.from({ length: 2000 }, makeReference);
    for (const one of made) assert.match(one, new RegExp(REFERENCE_PATTERN));
    for (const one of made) assert.doesNotMatch(one, /[IOQZ01]/);
    assert.ok(new Set(made).size >= 1999);
  });

  it('have receipts at addresses of 32 random characters', () => {
    assert.match(makeToken(), /^[\w-]{32}$/);
    assert.notEqual(makeToken(), makeToken());
  });
});

describe('the score for spam', () => {
  it('adds for the decoy and for haste, in either form of time', () => {
    const now = Date.parse('2026-08-01T10:00:02Z');
    assert.equal(spamScore({}, now), 0);
    assert.equal(spamScore({ website_address: 'http://x' }, now), 2);
    assert.equal(spamScore({ form_started: '2026-08-01T10:00:00Z' }, now), 1);
    assert.equal(spamScore({ form_started: String(now - 1000) }, now), 1);
    assert.equal(spamScore({ form_started: String(now - 60_000) }, now), 0);
  });

  it('passes over a clock that is ahead and a time that is none', () => {
    assert.equal(spamScore({ form_started: String(Date.now() + 1e9) }, Date.now()), 0);
    assert.equal(spamScore({ form_started: 'soon', website_address: ' ' }, Date.now()), 0);
  });
});

describe('the html template', () => {
  it('escapes every value but its own', () => {
    const inner = html`<b>${'<i>'}</b>`;
    assert.equal(
      String(html`<p title="${`"'&`}">${inner}${[inner, '<']}${null}${false}</p>`),
      `<p title="&quot;&#39;&amp;"><b>&lt;i&gt;</b><b>&lt;i&gt;</b>&lt;</p>`,
    );
  });

  it('is not fooled by text that looks like a template or by a backslash', () => {
    assert.equal(String(html`${'${x} {{7*7}} \\'}`), '${x} {{7*7}} \\');
  });
});
