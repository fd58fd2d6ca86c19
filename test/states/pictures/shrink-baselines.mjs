// @ts-check
/** After an update: new baselines get their palette, and what all of them weigh is told. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSmall, smallPng } from './small-png.mjs';

const FOLDER = new URL('./baselines', import.meta.url).pathname;

/** @param {import('@playwright/test').FullConfig} config */
// Playwright's global teardown is a default export.
export default config => {
  if (['none', 'missing'].includes(config.updateSnapshots)) return;
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(name =>
    name.endsWith('.png'),
  );
  let bytes = 0;
  for (const name of files) {
    const file = join(FOLDER, name);
    const png = readFileSync(file);
    const small = isSmall(png) ? png : smallPng(png);
    if (small !== png) writeFileSync(file, small);
    bytes += small.length;
  }
  console.log(`${files.length} baselines, ${(bytes / 1e6).toFixed(1)} MB`);
};
