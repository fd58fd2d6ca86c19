// @ts-check
/**
 * Makes a fresh clone ready, so that one command is enough: installs the packages that the lock file
 * names and, with `--browser`, sees to the browsers and the desktop of the tests. Needs no package itself.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ENGINES, chromium } from './browsers.mjs';

/** Debian's packages: the engines; a desktop with real keys and a screen reader; pages of paper; a database. */
const TEST_PACKAGES = [
  ...new Set(Object.values(ENGINES).flatMap(({ aptPackages }) => aptPackages)),
  ...['util-linux', 'openbox', 'xdotool', 'imagemagick', 'dbus-daemon', 'orca', 'at-spi2-core'],
  'poppler-utils',
  'postgresql',
];
/** Makes the check faster; not every release of Debian has it. */
const WELCOME_PACKAGES = ['chromium-headless-shell'];

/** Its tests start a server of their own: Debian's package would start one too, for as long as the machine runs. */
const NO_SERVER = '/etc/postgresql-common/createcluster.conf';

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

/** @param {string} name */
const isInstalled = name => {
  const { stdout } = spawnSync('dpkg-query', ['--show', '--showformat=${Status}', name]);
  return String(stdout).endsWith('ok installed');
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

if (process.argv.includes('--browser')) {
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const without = (/** @type {readonly string[]} */ names) =>
    isDebianRoot ? names.filter(name => !isInstalled(name)) : [];
  const install = (/** @type {readonly string[]} */ names) =>
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names]);
  const missing = without(TEST_PACKAGES);
  const welcome = without(WELCOME_PACKAGES);
  if (missing.length + welcome.length > 0) run('apt-get', ['update', '-qq']);
  if (missing.length > 0) {
    console.log(`Installing what the tests need (once): ${missing.join(', ')} …`);
    if (missing.includes('postgresql') && !existsSync(NO_SERVER)) {
      mkdirSync(dirname(NO_SERVER), { recursive: true });
      writeFileSync(NO_SERVER, 'create_main_cluster = false\n');
    }
    install(missing);
  }
  if (welcome.length > 0) install(welcome);
  // What else is missing is skipped and said by the part that needs it.
  if (!chromium.find()) {
    console.error(`Chromium was not found. ${chromium.howToGet}`);
    process.exit(1);
  }
}
