#!/usr/bin/env node
// @ts-check
/**
 * Prints paste-in HTML for a CMS, and tries the contract of the enquiry form against an endpoint:
 *   police-elements print enquiry-form --lang cy --config form.json
 *   police-elements check-endpoint https://www.example.police.uk/enquiries
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const USAGE = `Usage: police-elements print <element> [--lang en|cy] [--config file.json]
       police-elements check-endpoint <address> [--origin https://…] [--fields file.json] [--flood]

Elements: beta-banner, enquiry-form, protected-characteristics, term
--config  a JSON file with the element's options; its README names them
--origin  the site whose pages post there, where it is another origin
--fields  a JSON file with the fields of a message that passes, by name
--flood   tries the rate limit too: up to 300 messages
The check stores test messages. It ends with 0 (nothing missing), 1 (something is) or 2 (not checked).
`;

/** @param {string} sentence @returns {never} */
const fail = (sentence, code = 1) => {
  process.stderr.write(`police-elements: ${sentence}\n\n${USAGE}`);
  process.exit(code);
};

/** @param {'config' | 'fields'} option @param {string | undefined} file */
const readJson = (option, file) => {
  if (!file) return {};
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return fail(`--${option} ${file}: ${error instanceof Error ? error.message : error}`);
  }
};

const read = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        lang: { type: 'string', default: 'en' },
        config: { type: 'string' },
        origin: { type: 'string' },
        fields: { type: 'string' },
        flood: { type: 'boolean' },
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

const check = async () => {
  const url = URL.canParse(element ?? '') ? new URL(element ?? '') : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return fail('no address to check', 2);
  const { checkEndpointCommand } = await import('./check-endpoint/command.mjs');
  const { origin, flood } = values;
  const options = { origin, flood, fields: readJson('fields', values.fields) };
  process.exitCode = await checkEndpointCommand(url, options, line =>
    process.stdout.write(`${line}\n`),
  );
};

const print = async () => {
  // By address: types are checked before there is a dist.
  const render = await import(new URL('../dist/render.js', import.meta.url).href);
  /** @type {Record<string, (config: any, lang: any) => string>} */
  const printers = {
    'beta-banner': render.renderBetaBanner,
    'enquiry-form': render.renderEnquiryForm,
    'protected-characteristics': render.renderProtectedCharacteristics,
    term: render.renderTerm,
  };
  const printer = printers[element ?? ''];
  if (!printer) return fail(element ? `unknown element "${element}"` : 'no element');
  if (!render.printLanguages.includes(values.lang)) {
    return fail(`--lang ${values.lang}: allowed: ${render.printLanguages.join(', ')}`);
  }
  const config = readJson('config', values.config);
  try {
    process.stdout.write(`${printer(config, values.lang)}\n`);
  } catch (error) {
    fail(error instanceof RangeError ? error.message : String(error));
  }
};

if (command === 'check-endpoint') await check();
else if (command === 'print') await print();
else fail(command ? `unknown command "${command}"` : 'no command');
