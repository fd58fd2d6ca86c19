// @ts-check
/** Fails when custom-elements.json is not what the code says now. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const FILE = 'custom-elements.json';
// Not over the committed one: other checks read it at the same time.
const OUTPUT = 'node_modules/.cache/manifest';

const { status, stdout, stderr } = spawnSync(
  'npm',
  ['run', '-s', 'manifest', '--', '--outdir', OUTPUT],
  { encoding: 'utf8', shell: process.platform === 'win32' },
);
if (status !== 0) {
  console.error(stdout + stderr);
  process.exit(1);
}
if (readFileSync(`${OUTPUT}/${FILE}`, 'utf8') !== readFileSync(FILE, 'utf8')) {
  console.error(`${FILE} is out of step with the code: run "npm run manifest" and commit it.`);
  process.exit(1);
}
