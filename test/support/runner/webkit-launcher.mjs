// @ts-check
/**
 * Runs test files in WebKitGTK: a virtual display, WebKit's own WebDriver on it and one window, in
 * which one file follows the other.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { webkitPaths } from '../../../tools/browsers.mjs';
import { WebDriver } from './webdriver.mjs';
import { WebkitPage } from './webkit-page.mjs';

/**
 * There is no window manager on the display, so the window under the pointer has the focus: the
 * screen is small enough for its middle, where the pointer rests, to be in every window.
 */
const SCREEN = '300x200x24';

/** Without it the browser's own hidden bars make the window 334 pixels wide at least, with it 246. */
const NARROW_BARS = '* { min-width: 0; margin: 0; padding: 0; font-size: 1px }';

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
};

/** @param {string} url */
const answers = async url => {
  const deadline = Date.now() + 10_000;
  for (;;) {
    try {
      await fetch(url);
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await delay(20);
    }
  }
};

export class WebkitLauncher {
  name = 'WebKit';
  // The kind of launcher whose pages the runner's commands ask for most: see WebkitPage.
  type = 'puppeteer';
  concurrency = 1;
  /** @type {import('node:child_process').ChildProcess[]} */
  #processes = [];
  /** @type {Promise<WebDriver> | undefined} */
  #driver;
  /** @type {WebkitPage | undefined} */
  #page;
  /** @type {string | undefined} */
  #session;
  #home = '';

  async #start() {
    const { driver, browser, display } = webkitPaths();
    process.once('exit', this.#kill);
    this.#home = mkdtempSync(join(tmpdir(), 'police-webkit-'));
    mkdirSync(join(this.#home, 'gtk-3.0'));
    writeFileSync(join(this.#home, 'gtk-3.0', 'gtk.css'), NARROW_BARS);

    const screen = spawn(
      display,
      ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-noreset'],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
    );
    this.#processes.push(screen);
    const [number] = await once(
      /** @type {import('node:stream').Readable} */ (screen.stdio[3]),
      'data',
    );

    const port = await freePort();
    this.#processes.push(
      spawn(driver, [`--port=${port}`], {
        stdio: 'ignore',
        env: {
          ...process.env,
          DISPLAY: `:${String(number).trim()}`,
          // Nothing of this machine's settings, and nothing kept.
          XDG_CONFIG_HOME: this.#home,
          XDG_DATA_HOME: this.#home,
          XDG_CACHE_HOME: this.#home,
          // No assistive technology listens; the bus that it would listen on may not be there.
          NO_AT_BRIDGE: '1',
        },
      }),
    );
    const server = `http://127.0.0.1:${port}`;
    await answers(`${server}/status`);
    const session = await WebDriver.open(server, {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': {
        binary: browser,
        args: ['--automation', '--javascript-can-open-windows-automatically=true'],
      },
    });
    // A window without bars: its size is the page's.
    await session.openPopup();
    return session;
  }

  #kill = () => {
    for (const child of this.#processes.splice(0)) child.kill();
    if (this.#home) rmSync(this.#home, { recursive: true, force: true });
  };

  /** @param {string} session @param {string} url */
  async startSession(session, url) {
    this.#driver ??= this.#start();
    this.#page ??= new WebkitPage(await this.#driver);
    this.#session = session;
    await this.#page.setViewport({ width: 800, height: 600 });
    await this.#page.goto(url);
  }

  /** @param {string} session */
  isActive(session) {
    return this.#session === session;
  }

  /** @param {string} session */
  getPage(session) {
    if (!this.#page || !this.isActive(session)) throw new Error(`No page for session ${session}`);
    return this.#page;
  }

  /** @param {string} session */
  getBrowserUrl(session) {
    return this.getPage(session).url();
  }

  /** @param {string} session */
  async stopSession(session) {
    await this.getPage(session).goto('about:blank');
    this.#session = undefined;
    return {};
  }

  async startDebugSession() {
    throw new Error('WebKit is not set up for debugging: open the page in a browser of your own.');
  }

  async stop() {
    const driver = await this.#driver?.catch(() => undefined);
    await driver?.close().catch(() => {});
    this.#kill();
    process.removeListener('exit', this.#kill);
  }
}
