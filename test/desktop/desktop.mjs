// @ts-check
/**
 * A private desktop: a virtual display, a window manager and the keys that a person presses, as the
 * X server delivers them. To be run in ./sandbox.sh, so that nothing outside is seen or left over.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { atRest, Processes } from './processes.mjs';

const exec = promisify(execFile);

/** One per sandbox; unusual, for a client first looks for a display that is open to the machine. */
const DISPLAY = ':7741';

/** The window manager's own would take keys that are meant for the page: Alt+Shift+Down, Alt+Escape. */
const NO_SHORTCUTS =
  '<openbox_config xmlns="http://openbox.org/3.4/rc"><keyboard/></openbox_config>';

export class Desktop {
  /** A fresh folder for profiles, sockets and logs, gone when the desktop stops. */
  folder = mkdtempSync(join(tmpdir(), 'desktop-'));
  processes = new Processes(this.folder);
  /** What every program on this desktop is started with. @type {NodeJS.ProcessEnv} */
  env = {
    PATH: process.env.PATH,
    LANG: 'C.UTF-8',
    HOME: this.folder,
    XDG_RUNTIME_DIR: this.folder,
    GSETTINGS_BACKEND: 'memory',
    DISPLAY,
  };

  /** @param {{ width?: number, height?: number }} [size] in pixels */
  static async start({ width = 1280, height = 900 } = {}) {
    const desktop = new Desktop();
    const { processes, env } = desktop;
    // `-nolisten local`: no abstract socket, which programs outside the sandbox could reach.
    await processes.firstLine(
      'Xvfb',
      [
        ...[DISPLAY, '-displayfd', '3', '-screen', '0', `${width}x${height}x24`],
        ...['-nolisten', 'tcp', '-nolisten', 'local', '-nolock', '-noreset'],
        // A busy machine lets a key go late, and it would be pressed twice.
        '-r',
      ],
      env,
    );
    const config = join(desktop.folder, 'openbox.xml');
    writeFileSync(config, NO_SHORTCUTS);
    processes.launch('openbox', ['--config-file', config], env);
    return desktop;
  }

  /** Presses a key or a chord: `Tab`, `shift+Tab`, `alt+Left`. @param {string[]} keys one or more */
  press(...keys) {
    return this.run('xdotool', ['key', '--clearmodifiers', ...keys]);
  }

  /** Types text, a key each 60 ms, as a person who types fast. @param {string} text */
  type(text) {
    return this.run('xdotool', ['type', '--clearmodifiers', '--delay', '60', text]);
  }

  /** The title of the window that has the keys, or nothing. */
  title() {
    return this.run('xdotool', ['getactivewindow', 'getwindowname']).then(
      text => text.trim(),
      () => '',
    );
  }

  /** Waits until the title of that window, and so of its page, holds the text. @param {string} text */
  async titled(text, { patience = 60_000 } = {}) {
    let title = '';
    for (const end = Date.now() + patience; !title.includes(text); title = await this.title()) {
      if (Date.now() > end) throw new Error(`No window titled "${text}"; there is "${title}"`);
      await sleep(50);
    }
  }

  /** Waits until every program has nothing to do. @param {Parameters<typeof atRest>[0]} [options] */
  rest(options) {
    return atRest(options);
  }

  /** A PNG of all that shows. @param {string} file */
  screenshot(file) {
    return this.run('import', ['-window', 'root', file]);
  }

  /** Runs a program to its end. @param {string} program @param {readonly string[]} parameters */
  async run(program, parameters) {
    const options = { env: this.env, maxBuffer: 1 << 26 };
    return (await exec(program, parameters, options)).stdout;
  }

  stop() {
    this.processes.endAll();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    return Promise.resolve();
  }
}
