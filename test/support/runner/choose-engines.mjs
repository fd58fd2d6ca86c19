// @ts-check
/**
 * Which engines a run uses: those named by `--engines=firefox,webkit` or the variable ENGINES; one,
 * Chromium, when `--files` narrows the run, so that trying something stays quick; else all. What this
 * machine lacks is skipped and said, and under CI fails the run.
 */
import { ENGINES } from '../../../tools/browsers.mjs';

/** @typedef {keyof typeof ENGINES} EngineId */

/** @returns {EngineId[]} */
const asked = () => {
  const all = /** @type {EngineId[]} */ (Object.keys(ENGINES));
  const option = process.argv.find(argument => argument.startsWith('--engines='));
  const named = option?.slice('--engines='.length) ?? process.env.ENGINES;
  if (!named) return process.argv.includes('--files') ? ['chromium'] : all;
  const names = named.split(',');
  const unknown = names.find(name => !(name in ENGINES));
  if (unknown !== undefined) {
    throw new Error(`There is no engine "${unknown}"; there are ${all.join(', ')}.`);
  }
  return all.filter(name => names.includes(name));
};

/** Prints what is skipped; throws under CI, and where nothing is left. */
export const chooseEngines = () => {
  const engines = asked();
  const missing = engines.filter(id => !ENGINES[id].find());
  for (const id of missing) {
    console.log(`skipped: ${ENGINES[id].name} is not on this machine. ${ENGINES[id].howToGet}`);
  }
  const found = engines.filter(id => !missing.includes(id));
  if (found.length === 0 || (missing.length > 0 && process.env.CI)) {
    throw new Error(`The tests need ${missing.map(id => ENGINES[id].name).join(' and ')}.`);
  }
  return found;
};
