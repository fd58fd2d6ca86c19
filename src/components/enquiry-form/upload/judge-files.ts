import type { FileLimits } from '../file-limits.js';

/** What can be wrong with files; the receiver answers with the same codes. */
export type FileCode =
  'too-many' | 'empty-file' | 'too-large' | 'total-too-large' | 'type' | 'unreadable';

export type FileFacts = Pick<File, 'name' | 'size' | 'type'>;

/**
 * By ending or by type: a HEIC photograph often has no type at all, and one with a foreign ending may
 * have the right one.
 */
const isAllowed = ({ name, type }: FileFacts, accept: readonly string[]): boolean => {
  const small = name.toLowerCase();
  return (
    accept.length === 0 ||
    accept.some(kind => {
      if (kind.startsWith('.')) return small.endsWith(kind.toLowerCase());
      return kind.endsWith('/*') ? type.startsWith(kind.slice(0, -1)) : type === kind;
    })
  );
};

/** What is wrong with one file by itself. */
export const judgeFile = (file: FileFacts, limits: FileLimits): FileCode | undefined => {
  if (file.size === 0) return 'empty-file';
  if (file.size > limits.maxBytes) return 'too-large';
  return isAllowed(file, limits.accept) ? undefined : 'type';
};

/** What is wrong with them together. */
export const judgeAll = (
  files: readonly FileFacts[],
  limits: FileLimits,
): 'too-many' | 'total-too-large' | undefined => {
  if (files.length > limits.maxFiles) return 'too-many';
  const total = files.reduce((sum, { size }) => sum + size, 0);
  return total > limits.totalBytes ? 'total-too-large' : undefined;
};
