// @ts-check
/** Reads the pixels of a PNG of 8-bit RGB or RGBA, as Chromium's screenshots are (PNG, section 9). */
import { inflateSync } from 'node:zlib';

/** @param {Buffer} png */
const chunksOf = png => {
  /** @type {{ type: string, data: Buffer }[]} */
  const chunks = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    chunks.push({ type, data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
};

/** @param {number} left @param {number} up @param {number} corner */
const paeth = (left, up, corner) => {
  const guess = left + up - corner;
  const a = Math.abs(guess - left);
  const b = Math.abs(guess - up);
  const c = Math.abs(guess - corner);
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
};

/**
 * What each filter of a line guesses from the bytes before, above, and above the one before.
 * @type {readonly ((left: number, up: number, corner: number) => number)[]}
 */
const GUESSES = [() => 0, left => left, (_, up) => up, (left, up) => (left + up) >> 1, paeth];

/** How many different colours a picture has; counting stops at two. @param {Buffer} png */
export const coloursOf = png => {
  const chunks = chunksOf(png);
  const header = chunks.find(({ type }) => type === 'IHDR')?.data;
  if (!header) throw new Error('not a PNG');
  const width = header.readUInt32BE(0);
  const bytes = header[9] === 6 ? 4 : 3;
  const stride = width * bytes;
  const packed = Buffer.concat(
    chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data),
  );
  const raw = inflateSync(packed);
  let above = Buffer.alloc(stride);
  const rows = raw.length / (stride + 1);
  for (let row = 0; row < rows; row += 1) {
    const guess = GUESSES[raw[row * (stride + 1)] ?? 0] ?? paeth;
    const line = Buffer.from(raw.subarray(row * (stride + 1) + 1, (row + 1) * (stride + 1)));
    for (let at = 0; at < stride; at += 1) {
      const left = at >= bytes ? (line[at - bytes] ?? 0) : 0;
      const corner = at >= bytes ? (above[at - bytes] ?? 0) : 0;
      line[at] = (line[at] ?? 0) + guess(left, above[at] ?? 0, corner);
    }
    // Every line is as the first, whose pixels are all as its own first.
    const same =
      row === 0 ? line.every((value, at) => value === line[at % bytes]) : line.equals(above);
    if (!same) return 2;
    above = line;
  }
  return 1;
};
