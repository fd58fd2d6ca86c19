import type { FileLimits } from '../file-limits.js';
import { showSize } from '../file-limits.js';
import type { FileCode, FileFacts } from './judge-files.js';
import { uploadText as text } from './upload.text.js';

/**
 * A name in a sentence: on one line, and between isolates, so that a name that runs backwards turns
 * nothing else round (Unicode, UAX 9).
 */
export const quoteName = (name: string): string =>
  `\u2068${name.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')}\u2069`;

/** What is wrong with a file, and what to do. */
export const fileWords = (code: FileCode, { name }: FileFacts, limits: FileLimits): string => {
  const quoted = quoteName(name);
  switch (code) {
    case 'too-many':
      return text.tooMany(limits.maxFiles);
    case 'total-too-large':
      return text.totalTooLarge(showSize(limits.totalBytes));
    case 'empty-file':
      return text.empty(quoted);
    case 'too-large':
      return text.tooLarge(quoted, showSize(limits.maxBytes));
    case 'type':
      return text.type(quoted);
    case 'unreadable':
      return text.unreadable(quoted);
  }
};
