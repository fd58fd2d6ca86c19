// @ts-check
/** Orca, listening to a browser window on a desktop: keys go in, and what it says comes out as text. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { openWindow } from '../desktop/browser-window.mjs';
import { SsipServer } from './ssip-server.mjs';

/**
 * @import { Desktop } from '../desktop/desktop.mjs'
 * @import { BrowserName } from '../desktop/browser-window.mjs'
 * @import { Utterance } from './ssip-server.mjs'
 */

/** Only what makes the words shorter and repeatable; all else is as Orca comes. */
const SETTINGS = {
  startingProfile: ['Default', 'default'],
  enableKeyEcho: false, // Typed keys are not repeated.
  enableBraille: false,
  enableSound: false,
  verbalizePunctuationStyle: 3, // "None": punctuation stays as it is in the text.
  sayAllOnLoad: false, // Reading a page on load moves the caret to its end.
  pageSummaryOnLoad: false,
};
const CUSTOMIZATIONS = new URL('orca-customizations.py', import.meta.url);

const FLAGS = { chromium: ['--force-renderer-accessibility'], firefox: [] };
const PREFS = {
  'accessibility.force_disabled': -1,
  'layout.spellcheckDefault': 0, // Each word of Welsh would be "misspelled".
};

/** Silence after which a person takes it that the reader has finished. In ms, as all here. */
const FINISHED = 250;
/** A status message is given some time before it is read: this long a silence means that none comes. */
const SILENCE = 2_000;

export class ScreenReader {
  #ssip = new SsipServer();
  #desktop;
  /** @type {Utterance[]} */
  #heard = [];
  #lastSpeech = 0;

  /** @param {Desktop} desktop */
  constructor(desktop) {
    this.#desktop = desktop;
    this.#ssip.on('speech', utterance => {
      this.#heard.push(utterance);
      this.#lastSpeech = Date.now();
    });
  }

  /** @param {Desktop} desktop @param {{ log?: string | undefined }} [options] log: a file for Orca's own */
  static async start(desktop, { log } = {}) {
    const reader = new ScreenReader(desktop);
    const { folder, env, processes } = desktop;
    const socket = `${folder}/ssip.sock`;
    await reader.#ssip.listen(socket);
    env.SPEECHD_ADDRESS = `unix_socket:${socket}`;
    env.GNOME_ACCESSIBILITY = '1'; // Firefox
    env.ACCESSIBILITY_ENABLED = '1'; // Chromium
    env.DBUS_SESSION_BUS_ADDRESS = await processes.firstLine(
      'dbus-daemon',
      ['--session', '--nofork', '--print-address=3'],
      env,
    );
    const prefs = `${folder}/orca`;
    writePreferences(prefs);
    const debug = log ? ['--debug-file', log] : [];
    processes.launch('orca', ['--user-prefs', prefs, ...debug], env);
    await reader.until(() => reader.said().includes('Screen reader on'), 'Orca to start', 30_000);
    return reader;
  }

  /** Opens a page in a window of its own and waits until it has loaded. @param {BrowserName} browser @param {string} url */
  async open(browser, url) {
    const title = /<title>(.*?)<\/title>/.exec(await (await fetch(url)).text())?.[1] ?? '';
    this.#heard = [];
    const window = await openWindow(this.#desktop, browser, url, {
      flags: FLAGS[browser],
      prefs: PREFS,
    });
    await this.#desktop.titled(title);
    await this.#desktop.rest({ still: 500, patience: 30_000 });
    await this.quiet(1_000);
    return window;
  }

  /** Presses a key or a chord, once the reader has finished. @param {string} key as X names it */
  async press(key) {
    await this.settle();
    this.#heard = [];
    await this.#desktop.press(key);
  }

  /** @param {string} text */
  async type(text) {
    await this.settle();
    this.#heard = [];
    await this.#desktop.type(text);
  }

  /** What was said since the last key. */
  heard() {
    return [...this.#heard];
  }

  /** The same as one line. */
  said() {
    return this.#heard.map(({ text }) => text).join(' ');
  }

  /**
   * Waits for what is meant.
   * @param {() => boolean} holds
   * @param {string} what
   * @param {number} [patience]
   */
  async until(holds, what, patience = 10_000) {
    for (const end = Date.now() + patience; !holds(); await sleep(20)) {
      if (Date.now() > end)
        throw new Error(`waited for ${what}; heard: ${this.said() || 'nothing'}`);
    }
  }

  /** Waits until nothing has been said for a while. */
  async quiet(silence = FINISHED) {
    const start = Date.now();
    for (let left; (left = Math.max(this.#lastSpeech, start) + silence - Date.now()) > 0;) {
      await sleep(left);
    }
  }

  /** Waits for the silence and the rest that a person leaves before the next key. */
  async settle() {
    for (let left; (left = this.#lastSpeech + FINISHED - Date.now()) > 0;) await sleep(left);
    await this.#desktop.rest();
  }

  /** Waits until it is certain that nothing more is said. */
  async silent() {
    await this.settle();
    await this.quiet(SILENCE);
  }

  close() {
    return this.#ssip.close();
  }
}

/** @param {string} folder */
const writePreferences = folder => {
  mkdirSync(folder);
  copyFileSync(CUSTOMIZATIONS, `${folder}/orca-customizations.py`);
  const profile = { profile: ['Default', 'default'], pronunciations: {}, keybindings: {} };
  writeFileSync(
    `${folder}/user-settings.conf`,
    JSON.stringify({
      general: SETTINGS,
      profiles: { default: profile },
      pronunciations: {},
      keybindings: {},
    }),
  );
};
