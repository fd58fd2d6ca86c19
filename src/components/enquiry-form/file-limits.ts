import type { FieldConfig } from './config.js';

/** What one field of files takes. */
export interface FileLimits {
  readonly maxFiles: number;
  /** Of one file. */
  readonly maxBytes: number;
  /** Of all files of the field. */
  readonly totalBytes: number;
  /** Endings (`.pdf`) and types (`image/*`); either will do. Empty: anything. */
  readonly accept: readonly string[];
}

const MB = 1024 * 1024;

/** What the receiver takes too: documents, pictures, recordings. */
const ACCEPT =
  '.pdf .txt .rtf .doc .docx .odt .csv .xls .xlsx .ods .jpg .jpeg .png .gif .webp .heic .heif ' +
  '.tif .tiff .mp3 .m4a .wav .mp4 .mov .webm';

/** The limits of a field of type `file`, with ours where it names none. */
export const limitsOf = ({
  maxFiles = 3,
  maxBytes = 7 * MB,
  totalBytes = 20 * MB,
  accept = ACCEPT.split(' '),
}: Partial<FileLimits> | FieldConfig): FileLimits => ({
  maxFiles,
  maxBytes,
  totalBytes: Math.min(totalBytes, maxFiles * maxBytes),
  // A list in JSON may be one text.
  accept: [accept].flat(),
});

/** A size as it is read: whole kilobytes, or megabytes with one decimal. Never 0 for what holds something. */
export const showSize = (bytes: number): string => {
  if (bytes < MB) return `${Math.ceil(bytes / 1024)} kB`;
  return `${Math.round((bytes / MB) * 10) / 10} MB`;
};
