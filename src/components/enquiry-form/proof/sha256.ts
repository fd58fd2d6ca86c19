/*
 * SHA-256 (FIPS 180-4): the platform's own is a promise for each hash, and is missing where a page has
 * no secure context. Its constants are the fractions of roots of primes.
 */
const primes = (count: number): number[] => {
  const found: number[] = [];
  for (let n = 2; found.length < count; n += 1) if (found.every(prime => n % prime)) found.push(n);
  return found;
};
const fraction = (x: number): number => ((x - Math.floor(x)) * 2 ** 32) | 0;
const K = Int32Array.from(primes(64), prime => fraction(Math.cbrt(prime)));
const START = primes(8).map(prime => fraction(Math.sqrt(prime)));

const turn = (x: number, by: number): number => (x >>> by) | (x << (32 - by));
const W = new Int32Array(64);
const at = (words: Int32Array, index: number): number => words[index] ?? 0;

const mix = (state: Int32Array, block: DataView, offset: number): void => {
  for (let i = 0; i < 64; i += 1) {
    if (i < 16) W[i] = block.getInt32(offset + i * 4);
    else {
      const [w15, w2] = [at(W, i - 15), at(W, i - 2)];
      const s0 = turn(w15, 7) ^ turn(w15, 18) ^ (w15 >>> 3);
      const s1 = turn(w2, 17) ^ turn(w2, 19) ^ (w2 >>> 10);
      W[i] = at(W, i - 16) + s0 + at(W, i - 7) + s1;
    }
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, last = 0] = state;
  for (let i = 0; i < 64; i += 1) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const one = (last + s1 + ((e & f) ^ (~e & g)) + at(K, i) + at(W, i)) | 0;
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    last = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  [a, b, c, d, e, f, g, last].forEach((word, i) => {
    state[i] = at(state, i) + word;
  });
};

/** The eight words of the hash of a text. */
export const sha256 = (text: string): Int32Array => {
  const bytes = new TextEncoder().encode(text);
  const padded = new Uint8Array((((bytes.length + 8) >> 6) + 1) << 6);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const block = new DataView(padded.buffer);
  block.setUint32(padded.length - 4, bytes.length * 8);
  const state = Int32Array.from(START);
  for (let offset = 0; offset < padded.length; offset += 64) mix(state, block, offset);
  return state;
};
