// @ts-check
/**
 * Brings `locales/cy.xlf` in line with the messages in the code and generates the string modules.
 * A message with no Welsh fails the build (@lit/localize only warns), and so does, with `--check`, an
 * `.xlf` that the code has moved away from.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const FILE = 'locales/cy.xlf';
const GENERATED = 'src/i18n/generated';
const before = readFileSync(FILE, 'utf8');

/** @param {string} command */
const localize = command => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/@lit/localize-tools/bin/lit-localize.js', command],
    { encoding: 'utf8' },
  );
  if (status === 0) return;
  console.error(`lit-localize ${command}:\n${stderr || stdout}`);
  process.exit(1);
};

// The code imports generated modules: they must exist before the extractor reads it.
mkdirSync(`${GENERATED}/locales`, { recursive: true });
for (const [file, empty] of [
  ['locales/cy.ts', 'export const templates = {};\n'],
  ['source-messages.ts', 'export const sourceMessages: Readonly<Record<string, string>> = {};\n'],
]) {
  if (!existsSync(`${GENERATED}/${file}`)) writeFileSync(`${GENERATED}/${file}`, String(empty));
}

localize('extract');
if (process.argv.includes('--check') && readFileSync(FILE, 'utf8') !== before) {
  console.error(`${FILE} is out of step with the code: run "npm run localize" and translate.`);
  process.exit(1);
}
await import('./message-tables.mjs');
localize('build');
