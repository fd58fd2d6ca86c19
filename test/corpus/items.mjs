// @ts-check
/**
 * All 78 bad inputs and faults that the enquiry form and its receiver must stand: each with the tests
 * that show it, on the side of the page and on the side of the receiver. A test is named by its file
 * below `test/` and words that stand in it; where one side has nothing to show, it says why.
 * `corpus.test.mjs` holds the list to that.
 */

/** @typedef {readonly string[] | { readonly none: string }} Shown */
/** @typedef {{ item: number, what: string, page: Shown, receiver: Shown }} Item */

const TEXT = ['receiver/corpus/text.test.mjs'];
const FIELDS = ['receiver/corpus/fields.test.mjs'];
const FILES = ['receiver/corpus/files.test.mjs'];
const NET = ['receiver/corpus/network.test.mjs'];
const FORM = 'components/enquiry-form/corpus.test.ts';
const WAITING = 'components/enquiry-form/waiting.test.ts';
const SENDING = 'components/enquiry-form/sending.test.ts';
const CHOSEN = 'components/enquiry-form/files.test.ts';
const FAULTS = 'faults/elements/enquiry-form.faults.mjs';
const BROWSER = 'e2e/corpus.e2e.mjs';

/** What is typed: the same list for the form in three engines and for the form with the receiver. */
const TYPED = ['corpus/typed.mjs'];

/** @param {number} item @param {string} what @param {Shown} page @param {Shown} receiver @returns {Item} */
const row = (item, what, page, receiver) => ({ item, what, page, receiver });
/** @param {string} why */
const none = why => ({ none: why });
/** @param {number} item @param {readonly string[]} files each holding a test whose title begins with the number */
const numbered = (item, files) => files.map(file => `${file}#${item} `);

/** @param {number} item @param {string} what */
const text = (item, what) => row(item, what, inTheList(item), numbered(item, TEXT));
/** @param {number} item @param {string} what */
const typedField = (item, what) => row(item, what, inTheList(item), numbered(item, FIELDS));
/** As a row of the list of what is typed. @param {number} item */
const inTheList = item => TYPED.map(file => `${file}#(${item}, `);
/** @param {number} item @param {string} what @param {readonly string[]} page @param {Shown} [receiver] */
const fault = (item, what, page, receiver = none('it never has the request, or not the answer')) =>
  row(item, what, page, receiver);

/** @type {readonly Item[]} */
export const ITEMS = [
  text(1, 'empty'),
  text(2, 'spaces only'),
  text(3, 'no-break and ideographic spaces only'),
  text(4, 'zero-width characters only'),
  text(5, '10,000 characters'),
  text(6, '1,000,000 characters'),
  text(7, 'the limit exactly'),
  text(8, 'the limit and one'),
  text(9, 'the limit made of line ends'),
  text(10, 'CR, LF, CR LF mixed'),
  text(11, 'NUL inside'),
  text(12, 'other C0 and C1, DEL'),
  text(13, 'lone surrogates'),
  text(14, 'family emoji, flags, skin tones'),
  text(15, 'a hundred stacked marks'),
  text(16, 'unbalanced direction marks'),
  text(17, 'Arabic and Hebrew with digits'),
  text(18, 'decomposed against composed'),
  text(19, 'markup and script links'),
  text(20, 'templates and mail headers'),
  text(21, 'leading = + - @'),
  text(22, 'quotes, backslashes, SQL'),
  text(23, 'a paste from a word processor'),
  text(24, 'one word of 5,000 characters'),
  row(25, 'addresses that work and that can’t', numbered(25, [FORM]), numbered(25, FIELDS)),
  typedField(26, 'addresses of 254 and 255 characters'),
  typedField(27, 'an address with a zero-width space'),
  typedField(28, 'an international address'),
  typedField(29, 'a number as people write it'),
  row(30, '7, 8, 15, 16 digits', inTheList(30), [`${FIELDS[0]}#30 `]),
  typedField(31, 'Arabic-Indic digits'),
  row(32, 'odd names', inTheList(32), [`${FIELDS[0]}#32 `]),
  row(33, 'a choice that is not offered', numbered(33, [BROWSER]), numbered(33, FIELDS)),
  row(
    34,
    'two values for one choice',
    none('a browser lets one radio of a name be chosen'),
    numbered(34, FIELDS),
  ),
  row(35, 'an unknown field', numbered(35, [FORM]), numbered(35, FIELDS)),
  row(36, 'fields called like members', numbered(36, [FORM]), numbered(36, FIELDS)),
  row(37, 'ids that stand twice or hold signs', numbered(37, [FORM]), numbered(37, FIELDS)),
  row(
    38,
    'consent that says another word',
    none('the page has no other record of its own box than the box; the receiver judges'),
    numbered(38, FIELDS),
  ),
  typedField(39, 'a way to reply without its details'),
  row(40, 'a disabled or read-only fieldset', numbered(40, [FORM]), numbered(40, FIELDS)),
  row(41, 'no bytes', numbered(41, [CHOSEN, BROWSER]), numbered(41, FILES)),
  row(42, 'the limit and one byte more', numbered(42, [CHOSEN]), numbered(42, FILES)),
  row(43, 'ending and type that differ', numbered(43, [CHOSEN]), numbered(43, FILES)),
  row(44, 'no type (HEIC)', numbered(44, [CHOSEN]), numbered(44, FILES)),
  row(45, 'two endings, none, backwards', numbered(45, [CHOSEN]), numbered(45, FILES)),
  row(46, 'markup and more in a name', numbered(46, [CHOSEN]), numbered(46, FILES)),
  row(47, 'the same name twice', [`${CHOSEN}#keeps two files of one name`], numbered(47, FILES)),
  row(48, 'more files than may be', numbered(48, [CHOSEN]), numbered(48, FILES)),
  row(49, 'a file changed or deleted', [`${CHOSEN}#49 `, `${BROWSER}#// 49`], numbered(49, FILES)),
  row(50, 'a folder', numbered(50, [CHOSEN]), numbered(50, FILES)),
  row(
    51,
    'a PDF behind a password',
    none('bytes are not looked at in the page'),
    numbered(51, FILES),
  ),
  row(52, 'a test virus', none('bytes are not looked at in the page'), numbered(52, FILES)),
  row(53, 'a picker that is cancelled', [`${CHOSEN}#keeps the choice when`], numbered(53, FILES)),
  fault(54, 'offline before', [`${WAITING}#holds the message while offline`]),
  fault(55, 'offline half way', [`${CHOSEN}#55 `]),
  fault(56, 'reset before headers', [`${FAULTS}#'reset-stored'`], numbered(56, NET)),
  fault(57, 'reset after headers', [`${FAULTS}#'reset-after-headers'`], numbered(57, NET)),
  fault(58, 'stall', [`${FAULTS}#'stall-mid-body'`], ['receiver/connections.test.mjs#slow']),
  fault(59, 'an answer that crawls', [`${FAULTS}#'stall-mid-body'`], numbered(59, NET)),
  fault(60, 'no such name', [`${FORM}#and 60 `, `${BROWSER}#60, 62 and 74`]),
  fault(61, 'refused by CORS', numbered(61, [FORM])),
  fault(62, 'blocked by an extension or a policy', [`${BROWSER}#60, 62 and 74`]),
  fault(63, 'an answer after all', numbered(63, [FORM])),
  fault(64, '200 with a page', [`${FAULTS}#'portal-page'`]),
  fault(65, '200 empty, 204', [`${FAULTS}#'empty-200'`, `${FAULTS}#'empty-204'`]),
  fault(66, '200 with an error', [`${FAULTS}#'error-in-200'`]),
  fault(67, 'half a JSON, 10 MB', numbered(67, [FORM])),
  fault(68, '422 with odd names', numbered(68, [FORM]), none('it names its own fields')),
  fault(
    69,
    'key reused, in progress',
    [`${SENDING}#differs from a message that arrived`, `${FAULTS}#'409-in-progress'`],
    ['receiver/idempotency.test.mjs#key-reused'],
  ),
  fault(70, 'a token that ran out', [`${SENDING}#renews a token`], none('it has no sessions')),
  fault(71, 'the session is over', numbered(71, [FORM]), none('it has no sessions')),
  fault(
    72,
    '413, 415',
    [`${CHOSEN}#72 `],
    ['receiver/enquiries-native.test.mjs#too many bytes together'],
  ),
  fault(73, 'odd Retry-After', numbered(73, [FORM]), ['receiver/guards.test.mjs#retry-after']),
  fault(74, 'sent on to another origin', [`${BROWSER}#60, 62 and 74`]),
  fault(75, 'odd messages', numbered(75, [FORM]), none('its messages are its own')),
  row(
    76,
    'pressed twice, two tabs, Back, reload, an early submit, half a script',
    [
      `${FORM}#76 `,
      `${BROWSER}#76 `,
      'components/enquiry-form/sending.test.ts#waits for its second half',
      'components/enquiry-form/not-loaded.test.ts#lets the form post by itself',
    ],
    numbered(76, NET),
  ),
  row(
    77,
    'the exit in every state',
    [`${BROWSER}#77 `, 'components/enquiry-form/exit.test.ts#77 '],
    none('nothing of it reaches the receiver'),
  ),
  row(
    78,
    'screen reader, zoom, forced colours, no CSS',
    ['components/enquiry-form/accessibility.test.ts#320', 'speech/enquiry-form.en.journey#'],
    none('it is the page’s'),
  ),
];
