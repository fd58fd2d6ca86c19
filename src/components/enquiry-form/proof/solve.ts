import { sha256 } from './sha256.js';

const zeroBits = (hash: Int32Array): number => {
  let bits = 0;
  for (const word of hash) {
    const zeros = Math.clz32(word);
    bits += zeros;
    if (zeros < 32) break;
  }
  return bits;
};

/** Tries some numbers: the answer is the first whose hash with the token begins with enough zeros. */
export const solve = (
  token: string,
  bits: number,
  from: number,
  count: number,
): string | undefined => {
  for (let number = from; number < from + count; number += 1) {
    const answer = `${token}:${number}`;
    if (zeroBits(sha256(answer)) >= bits) return answer;
  }
  return undefined;
};
