// @ts-check
/**
 * Tables for a spreadsheet: RFC 4180, with the mark by which Excel knows UTF-8.
 *
 * What a visitor wrote may be a formula to a spreadsheet, and so may send away what stands beside it
 * (OWASP, "CSV Injection"): a text that could begin one begins with an apostrophe instead.
 */

/** Signs that begin a formula, in their wide forms too, behind spaces or quotes; tab and line break. */
const FORMULA = /^[\s"'\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n]/;
/** Nothing that a spreadsheet shows. Tab and line feed stay. */
// eslint-disable-next-line no-control-regex -- these are what it is for
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/** @param {unknown} value */
function toCell(value) {
  if (typeof value === 'number') return String(value);
  const text = String(value).replace(/\r\n?/g, '\n').replace(UNSEEN, '');
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/**
 * @param {readonly string[]} columns
 * @param {readonly (readonly (string | number)[])[]} rows
 */
export const toCsv = (columns, rows) =>
  `\ufeff${[columns, ...rows].map(row => `${row.map(toCell).join(',')}\r\n`).join('')}`;

/**
 * @param {import('fastify').FastifyReply} reply
 * @param {string} name of the file, without its ending
 * @param {string} csv
 */
export const sendCsv = (reply, name, csv) =>
  reply
    .header('content-disposition', `attachment; filename="${name}.csv"`)
    .type('text/csv; charset=utf-8; header=present')
    .send(csv);
