// @ts-check
/** A real window of Chromium or Firefox on a desktop, with a fresh profile and nothing of its own to say. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { BROWSER, pathOf } from './programs.mjs';

/** @import { Desktop } from './desktop.mjs' */
/** @typedef {keyof typeof BROWSER} BrowserName */
/**
 * @typedef {object} WindowOptions
 * @property {readonly string[]} [flags] further command-line flags
 * @property {Record<string, string | number | boolean>} [prefs] further preferences of Firefox
 */

const CHROMIUM_FLAGS = [
  '--no-sandbox', // Root has none.
  '--test-type', // No bar that complains of the flag above.
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--start-maximized',
];

const FIREFOX_PREFS = {
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.newtab.preload': false, // A tab in wait makes a screen reader say "New Tab".
  'browser.tabs.firefox-view': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

/** Chromium asks whether to translate a page in Welsh, and says so to a screen reader. */
const CHROMIUM_PREFS = { translate: { enabled: false } };

/** @param {string} profile @param {Record<string, string | number | boolean>} prefs */
const writePrefs = (profile, prefs) =>
  writeFileSync(
    `${profile}/user.js`,
    Object.entries(prefs)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
      .join(''),
  );

/**
 * Opens the address in a window of its own and waits until the window has the keys. Whether the page
 * has loaded is for the caller to know: by what the page sends, by the title, by what is said.
 * @param {Desktop} desktop
 * @param {BrowserName} browser
 * @param {string} url
 * @param {WindowOptions} [options]
 */
export const openWindow = async (desktop, browser, url, { flags = [], prefs = {} } = {}) => {
  const profile = mkdtempSync(`${desktop.folder}/profile-`);
  const program = pathOf(BROWSER[browser]);
  if (browser === 'firefox') writePrefs(profile, { ...FIREFOX_PREFS, ...prefs });
  else {
    mkdirSync(`${profile}/Default`);
    writeFileSync(`${profile}/Default/Preferences`, JSON.stringify(CHROMIUM_PREFS));
  }
  const parameters =
    browser === 'firefox'
      ? ['--profile', profile, '--no-remote', '--new-instance', ...flags, url]
      : [...CHROMIUM_FLAGS, `--user-data-dir=${profile}`, ...flags, url];
  const child = desktop.processes.launch(program, parameters, desktop.env);
  const close = () => desktop.processes.end(child);
  for (const end = Date.now() + 60_000; !(await desktop.title()); await sleep(50)) {
    if (child.exitCode !== null || Date.now() > end) {
      await close();
      throw new Error(`${browser} opened no window`);
    }
  }
  return { close };
};
