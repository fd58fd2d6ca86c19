// @ts-check
/** Fails when custom-elements.json is not what the code says now. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'custom-elements.json';
const committed = readFileSync(FILE, 'utf8');
const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'manifest'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
const fresh = readFileSync(FILE, 'utf8');
writeFileSync(FILE, committed);
if (status !== 0) {
  console.error(stdout + stderr);
  process.exit(1);
}
if (fresh !== committed) {
  console.error(`${FILE} is out of step with the code: run "npm run manifest" and commit it.`);
  process.exit(1);
}
