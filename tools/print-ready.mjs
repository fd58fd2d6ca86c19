// @ts-check
/**
 * Writes the explainer's HTML that a CMS without scripts can be given as it stands, in `docs/`, by the
 * package's own command line. Run after a build, when the law data or a string has changed; a test
 * fails until then.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
/** @param {string} file */
const pathOf = file => fileURLToPath(new URL(file, root));

/** Beside the HTML, for those who want it otherwise. */
export const CONFIG = 'docs/integration/protected-characteristics.json';

/** Each file, and the language that it is in. */
export const READY = /** @type {const} */ ({
  'docs/integration/protected-characteristics.en.html': 'en',
  'docs/integration/protected-characteristics.cy.html': 'cy',
});

/** @param {readonly string[]} parameters - of `police-elements` */
export const print = (...parameters) =>
  execFileSync(process.execPath, [pathOf('bin/police-elements.mjs'), 'print', ...parameters], {
    encoding: 'utf8',
    cwd: fileURLToPath(root),
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** @param {string} lang */
export const printReady = lang =>
  print('protected-characteristics', '--lang', lang, '--config', CONFIG);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, lang] of Object.entries(READY)) writeFileSync(pathOf(file), printReady(lang));
}
