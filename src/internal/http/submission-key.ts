/**
 * A new key under which a write is stored once however often it arrives: 32 hexadecimal digits.
 * `crypto.randomUUID` needs a secure context; `getRandomValues` works on plain http too.
 */
export const newSubmissionKey = (): string =>
  // Not `Array.from` with a function: Prototype's, in the browser's place, passes over it.
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map(byte => byte.toString(16).padStart(2, '0'))
    .join('');
