// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';

/** @typedef {Record<string, any> & { at: number }} Beacon `at`: when it came, in ms of our clock */

/** What pages said of themselves, in order; a window's pages can't be asked while they leave. */
export class Beacons {
  /** @type {Beacon[]} */
  all = [];

  /** @param {Record<string, unknown>} said */
  add(said) {
    this.all.push({ ...said, at: performance.now() });
  }

  /** Those that came since, and fit. @param {number} since @param {Record<string, unknown>} like */
  since(since, like) {
    return this.all.filter(
      beacon =>
        beacon.at >= since && Object.entries(like).every(([name, value]) => beacon[name] === value),
    );
  }

  /**
   * Waits for one that fits and has come since; nothing where none comes.
   * @param {number} since
   * @param {Record<string, unknown>} like
   * @param {number} [patience]
   * @returns {Promise<Beacon | undefined>}
   */
  async heard(since, like, patience = 20_000) {
    for (const end = performance.now() + patience; performance.now() < end; await sleep(10)) {
      const [found] = this.since(since, like);
      if (found) return found;
    }
    return undefined;
  }
}
