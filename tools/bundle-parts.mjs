// @ts-check
/** Which built files a page fetches: at once (static imports) and when somebody acts (lazy parts). */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { init, parse } from 'es-module-lexer';

await init;

/** @param {string} file */
const importsOf = file => {
  const [imports] = parse(readFileSync(file, 'utf8'));
  return imports
    .filter(({ n }) => n?.startsWith('.'))
    .map(({ n, d }) => ({ file: join(dirname(file), String(n)), lazy: d > -1 }));
};

/** @param {readonly string[]} entries */
export const eagerFiles = entries => {
  const found = new Set(entries);
  for (const file of found) {
    for (const { file: next, lazy } of importsOf(file)) if (!lazy) found.add(next);
  }
  return [...found];
};

/**
 * @param {readonly string[]} entries
 * @param {readonly string[]} without - files that are there already, with all that they load
 */
export const allFiles = (entries, without = []) => {
  const found = new Set(entries);
  for (const file of found) {
    for (const { file: next } of importsOf(file)) if (!without.includes(next)) found.add(next);
  }
  return [...found];
};
