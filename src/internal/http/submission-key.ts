/**
 * A new key under which a write is stored once however often it arrives: 32 hexadecimal digits.
 * `crypto.randomUUID` needs a secure context; `getRandomValues` works on plain http too.
 */
export const newSubmissionKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), byte =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
