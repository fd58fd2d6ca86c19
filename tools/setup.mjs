// @ts-check
/**
 * Makes a fresh clone ready, so that one command is enough: installs the packages that the lock file
 * names and, with `--browser`, sees to a Chromium for the tests. Needs no package itself.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from './browsers.mjs';

const STAMP = 'node_modules/.police-setup';

/** @param {string} command @param {string[]} parameters */
const run = (command, parameters) => {
  const { status } = spawnSync(command, parameters, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
};

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node.js 20.19 or later is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

const lock = readFileSync('package-lock.json', 'utf8');
if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== lock) {
  console.log('Installing packages (once) …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) process.exit(1);
  writeFileSync(STAMP, lock);
}

if (process.argv.includes('--browser') && !chromium.find()) {
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (isDebianRoot) {
    console.log('Installing Chromium for the tests (once) …');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...chromium.aptPackages]);
  }
  if (!chromium.find()) {
    console.error(`Chromium was not found. ${chromium.howToGet}`);
    process.exit(1);
  }
}
