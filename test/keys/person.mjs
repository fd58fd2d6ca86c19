// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';
import { differing, picture, whiteIn } from './pixels.mjs';

/**
 * @import { BrowserName } from '../desktop/browser-window.mjs'
 * @import { Desktop } from '../desktop/desktop.mjs'
 * @import { startDestination } from './destination.mjs'
 * @import { startSite } from './site.mjs'
 * @import { Area } from './pixels.mjs'
 */

/** In pixels: more than the ring round a focused control, less than the smallest list. */
const CLOSE = 1500;

/** Somebody at a window: what they press, and what the pages then say of themselves. */
export class Person {
  /** Where the page is on the screen. @type {Area} */
  area = { left: 0, top: 0, width: 0, height: 0 };
  /** The length of the tab's history at the first page of the site. */
  #lengthAtFirst = 0;
  /** When the last key was pressed. */
  pressed = 0;

  /**
   * @param {Desktop} desktop
   * @param {BrowserName} browser
   * @param {Awaited<ReturnType<typeof startSite>>} site
   * @param {Awaited<ReturnType<typeof startDestination>>} destination
   * @param {string} results the file that pictures are kept beside
   */
  constructor(desktop, browser, site, destination, results) {
    this.desktop = desktop;
    this.browser = browser;
    this.site = site;
    this.destination = destination;
    this.results = results;
  }

  get titleOfNewTab() {
    return this.browser === 'chromium' ? 'New Tab' : 'Mozilla Firefox';
  }

  /** A fresh tab, with no history. */
  async newTab() {
    await this.desktop.press('ctrl+t');
    // The new tab's own page takes the address bar for itself when it comes.
    await this.desktop.titled(this.titleOfNewTab);
    this.#lengthAtFirst = 0;
  }

  /** The tab goes, and with it what hangs in it. */
  closeTab() {
    return this.desktop.press('ctrl+w');
  }

  /**
   * Types the address of a page of the site, without what the browser would complete it to; again
   * where the bar was not ready and took a part of it for a search.
   * @param {string} page
   */
  async goTo(page) {
    const since = performance.now();
    const [path] = `/${page}`.split('?');
    const wasAsked = () => this.site.asked.some(one => one.at >= since && one.path === path);
    for (let tries = 0; tries < 3 && !wasAsked(); tries += 1) {
      await this.desktop.press('ctrl+l');
      await this.desktop.rest({ still: 60, patience: 1000 });
      const address = `${this.site.origin}/${page}`;
      await this.desktop.run('xdotool', ['type', '--clearmodifiers', '--delay', '8', address]);
      await this.desktop.press('Delete', 'Return');
      for (const end = performance.now() + 3000; performance.now() < end && !wasAsked();) {
        await sleep(20);
      }
    }
  }

  /** Opens a page of the site and waits until it shows. @param {string} page */
  async open(page) {
    const before = performance.now();
    await this.goTo(page);
    return this.#seen(before, page);
  }

  /** Opens pages of the site, each by a link of the one before; the last has the given name. */
  async openDeep(/** @type {number} */ depth, last = 'plain') {
    if (depth === 1) return this.open(last);
    await this.open(`plain?before=${depth - 1}&last=${last}`);
    for (let before = depth - 2; before > 0; before -= 1) {
      await this.#follow(`plain?before=${before}&last=${last}`);
    }
    return this.#follow(last);
  }

  /** Presses the link that has the focus. @param {string} page */
  async #follow(page) {
    await this.press('Return');
    return this.#seen(this.pressed, page);
  }

  /** @param {number} since @param {string} page */
  async #seen(since, page) {
    // Browsers may drop a key that comes with the first frame of a page.
    const shows = { said: 'shows', page: `/${page}`, frames: 10 };
    const shown = await this.site.beacons.heard(since, shows);
    if (!shown) throw new Error(`/${page} did not show`);
    this.#lengthAtFirst ||= shown.length;
    const { left, top, width, height } = shown;
    this.area = { left, top, width, height };
    return shown;
  }

  /** Waits until the browser has nothing to do, so that what is loaded is at work. */
  rest() {
    return this.desktop.rest();
  }

  /** Presses one key so many times. @param {string} key @param {number} [times] @param {number} [gap] */
  async press(key, times = 1, gap = 100) {
    this.pressed = performance.now();
    const keys = Array.from({ length: times }, () => key);
    await this.desktop.run('xdotool', ['key', '--delay', String(gap), ...keys]);
  }

  /** Waits for the destination's page. @param {number} [patience] */
  arrives(patience) {
    return this.destination.beacons.heard(this.pressed, { said: 'arrived' }, patience);
  }

  /** Presses Escape and waits for the destination's page. */
  async leaves() {
    await this.press('Escape');
    const arrived = await this.arrives();
    if (!arrived) throw new Error('did not leave');
    return arrived;
  }

  /** Whether the page is there and takes keys, as one that is being left does not; what it says then. */
  async isStillHere() {
    await this.press('z');
    const key = await this.site.beacons.heard(this.pressed, { said: 'key', key: 'z' }, 5000);
    return key?.inert === false ? key : undefined;
  }

  /** Pages of the site in the tab's history, from what the destination's page sees of its length. */
  entriesLeft(/** @type {number} */ lengthAtEnd) {
    return lengthAtEnd - this.#lengthAtFirst;
  }

  /** What the page's area shows. */
  look() {
    return picture(this.desktop, this.area);
  }

  /** Waits until the page looks as it did, or else no longer so, but for a caret or a ring. */
  async looksAs(/** @type {Buffer} */ before, as = true, patience = 8000) {
    for (const end = performance.now() + patience; performance.now() < end;) {
      if (differing(before, await this.look()) < CLOSE === as) return true;
    }
    return false;
  }

  /** The share of the page's area that is white. */
  async white() {
    return whiteIn(await this.look());
  }

  /** Looks until all of it is white; how long after the key that look began. @param {number} most ms */
  async untilBlank(most) {
    for (;;) {
      const looked = performance.now() - this.pressed;
      if ((await this.white()) === 1) return looked;
      if (looked > most) return Infinity;
    }
  }

  /** Keeps what the screen shows, for whoever reads a failure. @param {string} name */
  picture(name) {
    return this.desktop.screenshot(`${this.results}.${name}.png`);
  }

  /** Waits until so long after the key. @param {number} ms */
  async untilAfterKey(ms) {
    await sleep(Math.max(0, this.pressed + ms - performance.now()));
  }
}
