// @ts-check
/**
 * The one place that knows the three engines: where each is on this machine, with which arguments it
 * starts, and how to get it. Every runner (Web Test Runner, Playwright, Storybook, the screen reader)
 * asks here.
 */
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * @template T
 * @typedef {object} Engine
 * @property {string} name what people call it
 * @property {() => T | undefined} find what it needs on this machine, or undefined
 * @property {readonly string[]} aptPackages Debian's and Ubuntu's packages that bring it
 * @property {string} howToGet one plain sentence
 */

/** @param {string | undefined} path */
const isProgram = path => {
  if (!path) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** @param {readonly (string | undefined)[]} places */
const firstProgram = places => places.find(isProgram);

/** @param {string} program */
const onPath = program =>
  firstProgram((process.env.PATH ?? '').split(delimiter).map(folder => join(folder, program)));

/** Path of an installed Chromium or Chrome, or undefined. */
export const findChromium = () =>
  firstProgram([
    process.env.CHROME_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    `${process.env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
    `${process.env.LOCALAPPDATA}\\Google\\Chrome\\Application\\chrome.exe`,
  ]);

/** Chromium may not reach out by itself, and has no sandbox for root (containers, CI). */
export const chromiumArguments = [
  ...(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of an installed Firefox, or undefined. */
export const findFirefox = () =>
  firstProgram([
    process.env.FIREFOX_PATH,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    `${process.env.PROGRAMFILES}\\Mozilla Firefox\\firefox.exe`,
  ]);

/** The folders under which distributions keep the programs of WebKitGTK. */
const libraryFolders = () =>
  ['/usr/lib', '/usr/lib64', '/usr/libexec'].filter(existsSync).flatMap(folder => [
    folder,
    ...readdirSync(folder, { withFileTypes: true })
      .filter(entry => entry.isDirectory() && entry.name.includes('-linux-'))
      .map(entry => join(folder, entry.name)),
  ]);

/**
 * Paths of the WebDriver of WebKitGTK, of the small browser that it drives and of the virtual display that
 * the browser is shown on (it has no headless mode), or undefined where one of them is missing.
 */
export const findWebkit = () => {
  const driver = firstProgram([process.env.WEBKIT_DRIVER_PATH, onPath('WebKitWebDriver')]);
  const browser = firstProgram([
    process.env.WEBKIT_BROWSER_PATH,
    ...libraryFolders().flatMap(folder =>
      ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map(version =>
        join(folder, version, 'MiniBrowser'),
      ),
    ),
  ]);
  const display = onPath('Xvfb');
  return driver && browser && display ? { driver, browser, display } : undefined;
};

export const chromium = /** @satisfies {Engine<string>} */ ({
  name: 'Chromium',
  find: findChromium,
  aptPackages: ['chromium', 'fonts-dejavu-core'],
  howToGet:
    'Debian or Ubuntu: "apt-get install chromium"; macOS and Windows: install Google Chrome; ' +
    'elsewhere: set CHROME_PATH to its program.',
});

export const firefox = /** @satisfies {Engine<string>} */ ({
  name: 'Firefox',
  find: findFirefox,
  aptPackages: ['firefox-esr', 'fonts-dejavu-core'],
  howToGet:
    'Debian: "apt-get install firefox-esr"; macOS and Windows: install Firefox; elsewhere: set ' +
    'FIREFOX_PATH to its program.',
});

export const webkit =
  /** @satisfies {Engine<{ driver: string, browser: string, display: string }>} */ ({
    name: 'WebKit',
    find: findWebkit,
    aptPackages: ['webkit2gtk-driver', 'xvfb', 'fonts-dejavu-core'],
    howToGet:
      'Debian or Ubuntu: "apt-get install webkit2gtk-driver xvfb"; there is none for macOS and ' +
      'Windows.',
  });

/** Every engine that the library is held to. */
export const ENGINES = { chromium, firefox, webkit };

/**
 * What an engine needs on this machine; throws with a plain sentence where it is missing.
 * @template T
 * @param {Engine<T>} engine
 * @returns {T}
 */
const need = ({ name, find, howToGet }) => {
  const found = find();
  if (!found) throw new Error(`${name} was not found. ${howToGet}`);
  return found;
};

/** The whole browser: what the back/forward cache is wanted for, which the shell has not. */
export const chromiumPath = () => need(chromium);

/**
 * The same engine without window, tabs and menus, which cost as much again as the pages that are tested;
 * the whole browser where the machine has no such shell.
 */
export const chromiumShellPath = () =>
  firstProgram([process.env.CHROME_PATH, onPath('chromium-headless-shell')]) ?? chromiumPath();

export const firefoxPath = () => need(firefox);
export const webkitPaths = () => need(webkit);
