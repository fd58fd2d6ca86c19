// @ts-check
/**
 * Writes the HTML that is shown and given away in `docs/`, by the package's own command line: the
 * explainer for a CMS without scripts, and a form with every kind of field. Run after a build, when the
 * law data or a string has changed; a test fails until then.
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

/** A form with every kind of field, as JSON and as it is printed. */
export const FORM_CONFIG = 'docs/integration/enquiry-form.json';
export const READY_FORMS = /** @type {const} */ ({
  'docs/integration/enquiry-form.en.html': 'en',
  'docs/integration/enquiry-form.cy.html': 'cy',
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

/** @param {string} lang */
export const printForm = lang => print('enquiry-form', '--lang', lang, '--config', FORM_CONFIG);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, lang] of Object.entries(READY)) writeFileSync(pathOf(file), printReady(lang));
  for (const [file, lang] of Object.entries(READY_FORMS))
    writeFileSync(pathOf(file), printForm(lang));
}
