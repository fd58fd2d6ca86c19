// @ts-check
/** Which programs a desktop needs, and how a machine gets them. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {{ program: string | readonly string[], apt: string }} Need */

/** @type {readonly Need[]} */
export const DESKTOP = [
  { program: 'unshare', apt: 'util-linux' },
  { program: 'Xvfb', apt: 'xvfb' },
  { program: 'openbox', apt: 'openbox' },
  { program: 'xdotool', apt: 'xdotool' },
  { program: 'import', apt: 'imagemagick' },
];

/** @type {Record<'chromium' | 'firefox', Need>} */
export const BROWSER = {
  chromium: {
    program: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    apt: 'chromium',
  },
  firefox: { program: ['firefox-esr', 'firefox'], apt: 'firefox-esr' },
};

/** @param {string} file */
const canRun = file => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The path of the first of these programs that is installed. @param {Need['program']} program */
export const find = program =>
  [program]
    .flat()
    .flatMap(name => (process.env.PATH ?? '').split(delimiter).map(folder => join(folder, name)))
    .find(canRun);

/** As `find`, where it must be there. @param {Need} need */
export const pathOf = ({ program, apt }) => {
  const path = find(program);
  if (!path) throw new Error(`${[program].flat()[0]} is not installed: apt-get install ${apt}`);
  return path;
};

/**
 * Why these can't run here, as one sentence, or nothing.
 * @param {readonly Need[]} needs
 */
export const whyNot = needs => {
  if (process.platform !== 'linux') return 'needs Linux: use a container or virtual machine';
  const missing = needs.filter(({ program }) => !find(program)).map(({ apt }) => apt);
  if (missing.length === 0) return undefined;
  return `needs ${missing.join(', ')}; get it by: apt-get install --no-install-recommends ${missing.join(' ')}`;
};
