// @ts-check
/**
 * What pictures depend on beside our code: the browser's version, and its letters (font, hinting,
 * smoothing), which are drawn and hashed. Pictures of another machine can't be held to the pixel.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const RECORD = new URL('./baselines/machine.json', import.meta.url);

/** On Debian by `apt-get install fonts-dejavu-core`; it has Latin, Welsh and Arabic letters. */
export const FONT = 'DejaVu Sans';

/** @typedef {{ chromium: string, letters: string, poppler: string }} Machine */

/** Version of poppler, which turns paper into pictures; empty where it is not installed. */
export const popplerVersion = () =>
  /version (\S+)/.exec(spawnSync('pdftoppm', ['-v'], { encoding: 'utf8' }).stderr ?? '')?.[1] ?? '';

/** @param {import('@playwright/test').Browser} browser @returns {Promise<Machine>} */
export const thisMachine = async browser => {
  const page = await browser.newPage();
  await page.setContent(
    `<p style="font:16px '${FONT}',monospace">Gŵyl ŷd 0123 <b>Heddlu</b> حرف</p>`,
  );
  const picture = await page.locator('p').screenshot();
  await page.close();
  return {
    chromium: browser.version().split('.')[0] ?? '',
    letters: createHash('sha256').update(picture).digest('hex').slice(0, 12),
    poppler: popplerVersion(),
  };
};

/** The machine that made the baselines. @returns {Machine | undefined} */
export const recordedMachine = () =>
  existsSync(RECORD) ? JSON.parse(readFileSync(RECORD, 'utf8')) : undefined;

/** @param {Machine} machine */
export const recordMachine = machine =>
  writeFileSync(RECORD, `${JSON.stringify(machine, null, 2)}\n`);

/**
 * Why differences on this machine prove nothing; empty where they do. Paper depends on poppler too.
 * @param {Machine} here
 * @param {boolean} onPaper
 */
export const whyUnlike = (here, onPaper) => {
  const there = recordedMachine();
  if (!there) return 'there are no baselines yet';
  if (there.chromium !== here.chromium) {
    return `the baselines were made with Chromium ${there.chromium}, this is ${here.chromium}`;
  }
  if (there.letters !== here.letters) {
    return `the baselines were made with other letters (font ${FONT}, ${there.letters}) than this machine draws (${here.letters})`;
  }
  if (onPaper && there.poppler !== here.poppler) {
    return `the baselines were made with poppler ${there.poppler}, this is ${here.poppler}`;
  }
  return '';
};
