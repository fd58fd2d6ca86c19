import type { FileLimits } from '../file-limits.js';

const numberIn = (text: string | undefined): number => Number(text ?? Infinity);

/** The limits as the page's HTML has them; a pasted field that says none has none. */
export const limitsIn = ({ dataset, accept, multiple }: HTMLInputElement): FileLimits => ({
  maxFiles: multiple ? numberIn(dataset['maxFiles']) : 1,
  maxBytes: numberIn(dataset['maxBytes']),
  totalBytes: numberIn(dataset['totalBytes']),
  accept: accept
    .split(',')
    .map(kind => kind.trim())
    .filter(Boolean),
});
