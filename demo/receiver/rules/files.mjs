// @ts-check
// cspell:words mhtml svgz
/**
 * @import { FileRules, SentFile } from '../body.mjs'
 * @import { Faults } from './fields.mjs'
 */

/** @type {FileRules} */
export const DEFAULT_FILE_RULES = {
  max: 3,
  maxBytes: 7 * 1024 * 1024,
  totalBytes: 20 * 1024 * 1024,
  extensions: [
    ...['pdf', 'txt', 'rtf', 'doc', 'docx', 'odt', 'csv', 'xls', 'xlsx', 'ods'],
    ...['jpg', 'jpeg', 'png', 'gif', 'webp', 'heic', 'heif', 'tif', 'tiff'],
    ...['mp3', 'm4a', 'wav', 'mp4', 'mov', 'webm'],
  ],
  types: ['application/pdf', 'text/plain', 'text/csv', 'image/', 'audio/', 'video/'],
};

/** What a system runs, or a browser renders with script in it, whatever type it claims to be. */
const RUNS =
  /^(apk|app|bat|cmd|com|cpl|dll|dmg|exe|hta|html?|iso|jar|js|jse|lnk|mht|mhtml|mjs|msi|pif|ps1|reg|scr|sh|svgz?|vbe?|vbs|wsf|xht|xhtml|xml|xsl)$/;

/** @param {number} bytes */
const megabytes = bytes => Math.round((bytes / 1024 / 1024) * 10) / 10;

/** What all files may be together. @param {FileRules} rules */
const totalOf = ({ max, maxBytes, totalBytes = Infinity }) => Math.min(totalBytes, max * maxBytes);

/** @param {FileRules} rules */
export const totalMegabytes = rules => megabytes(totalOf(rules));

/**
 * By extension or by type, as on the page: a HEIC photograph often comes with no type at all. The
 * bytes are only stored here; a force scans them before anybody opens one.
 * @param {SentFile[]} files
 * @param {FileRules} rules
 * @param {Faults} faults
 */
export function checkFiles(files, rules, faults) {
  if (files.length > rules.max) faults.add('files', 'too-many', { limit: rules.max });
  for (const { name, type, size, tooLarge } of files) {
    if (size === 0) faults.add('files', 'empty-file', { file: name });
    else if (tooLarge) {
      faults.add('files', 'too-large', { file: name, limit: megabytes(rules.maxBytes) });
    } else if (!isAllowed(name, type, rules)) faults.add('files', 'type', { file: name });
  }
  if (files.reduce((sum, { size }) => sum + size, 0) > totalOf(rules)) {
    faults.add('files', 'total-too-large', { limit: totalMegabytes(rules) });
  }
}

/**
 * @param {string} name
 * @param {string} type
 * @param {FileRules} rules
 */
function isAllowed(name, type, rules) {
  const extension = name.includes('.') ? (name.split('.').at(-1) ?? '').toLowerCase() : '';
  if (RUNS.test(extension) || type === 'image/svg+xml') return false;
  const byType = rules.types.some(allowed =>
    allowed.endsWith('/') ? type.startsWith(allowed) : type === allowed,
  );
  return byType || rules.extensions.includes(extension);
}
