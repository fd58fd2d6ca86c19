// @ts-check
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** @import { Desktop } from '../desktop/desktop.mjs' */
/** @typedef {{ left: number, top: number, width: number, height: number }} Area in pixels of the screen */

const exec = promisify(execFile);
/** The browser's own line about what it waits for, in a corner over the page. */
const STATUS_LINE = 40;

/**
 * The share of an area of the screen, from 0 to 1, that is white: the colour of a page without content.
 * @param {Desktop} desktop
 * @param {Area} area
 */
export async function whiteIn(desktop, { left, top, width, height }) {
  const crop = `${width}x${height - STATUS_LINE}+${Math.round(left)}+${Math.round(top)}`;
  const { stdout } = await exec(
    'import',
    ['-window', 'root', '-crop', crop, '-depth', '8', 'rgb:-'],
    { env: desktop.env, encoding: 'buffer', maxBuffer: 1 << 26 },
  );
  let white = 0;
  for (let at = 0; at < stdout.length; at += 3) {
    if (stdout[at] === 255 && stdout[at + 1] === 255 && stdout[at + 2] === 255) white += 1;
  }
  return white / (stdout.length / 3);
}
