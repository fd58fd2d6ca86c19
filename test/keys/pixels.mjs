// @ts-check
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** @import { Desktop } from '../desktop/desktop.mjs' */
/** @typedef {{ left: number, top: number, width: number, height: number }} Area in pixels of the screen */

const exec = promisify(execFile);
/** The browser's own line about what it waits for, in a corner over the page. */
const STATUS_LINE = 40;

/** The colours of an area of the screen. @param {Desktop} desktop @param {Area} area @returns {Promise<Buffer>} */
export async function picture(desktop, { left, top, width, height }) {
  const crop = `${width}x${height - STATUS_LINE}+${Math.round(left)}+${Math.round(top)}`;
  const { stdout } = await exec(
    'import',
    ['-window', 'root', '-crop', crop, '-depth', '8', 'rgb:-'],
    { env: desktop.env, encoding: 'buffer', maxBuffer: 1 << 26 },
  );
  return stdout;
}

/** How many pixels fit. @param {Buffer} shot @param {(at: number) => boolean} fits */
const count = (shot, fits) => {
  let found = 0;
  for (let at = 0; at < shot.length; at += 3) if (fits(at)) found += 1;
  return found;
};

/** The share of a picture, from 0 to 1, that is white: the colour of a page without content. @param {Buffer} shot */
export const whiteIn = shot =>
  count(shot, at => shot[at] === 255 && shot[at + 1] === 255 && shot[at + 2] === 255) /
  (shot.length / 3);

/** How many pixels of two pictures differ. @param {Buffer} one @param {Buffer} other */
export const differing = (one, other) =>
  count(one, at => one.compare(other, at, at + 3, at, at + 3) !== 0);
