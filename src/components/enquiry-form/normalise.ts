/** Characters that show nothing: zero-width ones, soft hyphen, byte order mark, directional marks. */
const INVISIBLE = '\\u00AD\\u200B-\\u200F\\u2060\\uFEFF';
const ONLY_INVISIBLE = new RegExp(`^[\\s${INVISIBLE}]*$`, 'u');
const INVISIBLE_ENDS = new RegExp(`^[\\s${INVISIBLE}]+|[\\s${INVISIBLE}]+$`, 'gu');
// CR LF, CR, and NEL, which mainframes write.
const LINE_ENDS = /\r\n?|\u0085/g;
// C0 without tab and line feed, DEL and C1; line ends are folded before.
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;

/** Types whose values are one token: whatever is invisible round it came with a paste. */
const TOKENS = new Set(['email', 'tel']);

/**
 * What is judged, sent and stored of a typed text, the same in the page and at the endpoint; the
 * visitor goes on seeing what they typed. Lines end in LF, controls go, lone surrogates become U+FFFD
 * (as on the wire), letters are composed (NFC), white space round it goes. Never changes case, never
 * splits names. Doing it twice changes nothing.
 */
export const normalise = (text: string, type = 'text'): string => {
  if (!text) return text;
  const clean = text
    .replace(LINE_ENDS, '\n')
    .replace(CONTROLS, '')
    // Not /\p{Surrogate}/gu: in WebKit 2.50 it passes over a lone one before U+FEFF.
    .toWellFormed()
    .normalize('NFC')
    .trim();
  if (ONLY_INVISIBLE.test(clean)) return '';
  return TOKENS.has(type) ? clean.replace(INVISIBLE_ENDS, '') : clean;
};
