// @ts-check
// cspell:words ABCDEFGHJKLMNPRSTUVWXY unguessable
import { randomBytes, randomInt } from 'node:crypto';

// I, O, Q, Z, 0 and 1 are left out: they are mistaken for each other on paper and aloud.
const LETTERS = 'ABCDEFGHJKLMNPRSTUVWXY';
const DIGITS = '23456789';

/** A number that a person can read out: every third character is a digit, so it spells no word. */
export function makeReference() {
  return Array.from({ length: 8 }, (_, place) => {
    const choices = place % 3 === 2 ? DIGITS : LETTERS;
    return choices[randomInt(choices.length)];
  }).join('');
}

/** The unguessable end of a receipt's address: 192 random bits. */
export function makeToken() {
  return randomBytes(24).toString('base64url');
}

export const REFERENCE_PATTERN = '^[A-HJ-NPR-Y2-9]{8}$';
export const TOKEN_PATTERN = '^[A-Za-z0-9_-]{32}$';
