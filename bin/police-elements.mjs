#!/usr/bin/env node
// @ts-check
/**
 * Prints paste-in HTML for a CMS:
 *   police-elements print enquiry-form --lang cy --config form.json
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const USAGE = `Usage: police-elements print <element> [--lang en|cy] [--config file.json]

Elements: beta-banner, enquiry-form, protected-characteristics, term
--config  a JSON file with the element's options; its README names them
`;

/** @param {string} sentence @returns {never} */
const fail = sentence => {
  process.stderr.write(`police-elements: ${sentence}\n\n${USAGE}`);
  process.exit(1);
};

/** @param {string | undefined} file */
const readConfig = file => {
  if (!file) return {};
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return fail(`--config ${file}: ${error instanceof Error ? error.message : error}`);
  }
};

const read = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        lang: { type: 'string', default: 'en' },
        config: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
};

const { positionals, values } = read();
const [command, element] = positionals;
if (values.help) {
  process.stdout.write(USAGE);
  process.exit(0);
}
if (command !== 'print') fail(command ? `unknown command "${command}"` : 'no command');

// By address: types are checked before there is a dist.
const render = await import(new URL('../dist/render.js', import.meta.url).href);
/** @type {Record<string, (config: any, lang: any) => string>} */
const printers = {
  'beta-banner': render.renderBetaBanner,
  'enquiry-form': render.renderEnquiryForm,
  'protected-characteristics': render.renderProtectedCharacteristics,
  term: render.renderTerm,
};
const print = printers[element ?? ''];
if (!print) fail(element ? `unknown element "${element}"` : 'no element');
if (!render.printLanguages.includes(values.lang)) {
  fail(`--lang ${values.lang}: allowed: ${render.printLanguages.join(', ')}`);
}
const config = readConfig(values.config);
try {
  process.stdout.write(`${print(config, values.lang)}\n`);
} catch (error) {
  fail(error instanceof RangeError ? error.message : String(error));
}
