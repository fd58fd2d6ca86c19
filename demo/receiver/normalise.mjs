// @ts-check

// NUL and the other C0 controls save tab and newline, DEL and C1; PostgreSQL refuses NUL in text
// altogether, and a terminal or a printer obeys the rest.
// eslint-disable-next-line no-control-regex -- taking them out is the point
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
// Soft hyphen, zero-width marks, bidirectional marks and the byte order mark: contact apps and
// word processors leave them round an address or a number, where nobody can see them.
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/**
 * One newline is CR LF in a form post, LF in JSON, NEL from a mainframe; everywhere here it is LF.
 * @param {string} text
 */
export function foldNewlines(text) {
  return text.replace(/\r\n?|\u0085/g, '\n');
}

/**
 * What is stored of a text of many lines. Nothing else of what people typed is changed.
 * @param {string} text
 */
export function normaliseText(text) {
  return foldNewlines(text).replace(CONTROLS, '').toWellFormed().normalize('NFC').trim();
}

/**
 * A text of one line: no line break can reach a mail header or a log from here.
 * @param {string} text
 */
export function normaliseLine(text) {
  return normaliseText(text).replace(/[\n\t\u2028\u2029]+/g, ' ');
}

/**
 * An e-mail address or a telephone number.
 * @param {string} text
 */
export function normaliseContact(text) {
  return normaliseLine(text).replace(UNSEEN, '').trim();
}

/**
 * Nothing that can be seen: spaces of every kind, zero-width marks.
 * @param {string} text
 */
export function isBlank(text) {
  return text.replace(UNSEEN, '').trim() === '';
}

/**
 * Code points, counted without an array: `Array.from` of a pasted book takes gigabytes.
 * @param {string} text
 */
export function countCodePoints(text) {
  let count = 0;
  for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) count += 1;
  return count;
}

/**
 * Over the limit however it is counted. The limit is in code points after CR LF is folded; a page
 * that counts after trimming or composing (both are done here too) may see fewer, and the receiver
 * must never refuse what the page let through.
 * @param {string} typed
 * @param {number} limit
 */
export function isTooLong(typed, limit) {
  return (
    countCodePoints(foldNewlines(typed)) > limit && countCodePoints(normaliseText(typed)) > limit
  );
}

/**
 * A file's own name: no folders, no controls, no more than a file system holds.
 * @param {string} name
 */
export function normaliseFileName(name) {
  const base = normaliseLine(name).split(/[\\/]/).at(-1) ?? '';
  return Array.from(base.slice(0, 1000)).slice(0, 255).join('') || 'file';
}

/**
 * The path of a page and nothing behind it: a query or a hash may hold what somebody typed.
 * @param {string} page
 */
export function normalisePath(page) {
  const line = normaliseLine(page);
  const path = /^[a-z][a-z0-9+.-]*:/i.test(line) ? pathOfAddress(line) : line;
  return (path.split(/[?#]/, 1)[0] ?? '').slice(0, 300).toWellFormed();
}

/** @param {string} address */
function pathOfAddress(address) {
  try {
    return new URL(address).pathname;
  } catch {
    return '';
  }
}
