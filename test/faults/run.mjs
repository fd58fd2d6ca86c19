// @ts-check
/**
 * The injector's own tests, then the elements behind it:
 *   npm run test:faults -- --submissions 1000 --seed 7
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { submissions: { type: 'string' }, seed: { type: 'string' } },
});
const folder = fileURLToPath(new URL('.', import.meta.url));
const own = readdirSync(folder).filter(name => name.endsWith('.test.mjs'));

/** @param {string[]} parameters */
const run = parameters => {
  const { status } = spawnSync(process.execPath, parameters, {
    stdio: 'inherit',
    env: {
      ...process.env,
      ...(values.submissions && { FAULT_SUBMISSIONS: values.submissions }),
      ...(values.seed && { FAULT_SEED: values.seed }),
    },
  });
  return status === 0;
};

const passed = [
  run(['--test', ...own.map(name => folder + name)]),
  run([
    'node_modules/@playwright/test/cli.js',
    'test',
    '--config',
    `${folder}playwright.config.mjs`,
  ]),
];
process.exit(passed.every(Boolean) ? 0 : 1);
