// @ts-check
/**
 * A page in WebKit, in the shape in which Web Test Runner's commands (keys, mouse, viewport) know a
 * page of Puppeteer, so that a test says the same thing in every engine.
 */
import { WebDriver } from './webdriver.mjs';

/** @typedef {import('./webdriver.mjs').Button} Button */

export class WebkitPage {
  #driver;

  /** @param {WebDriver} driver */
  constructor(driver) {
    this.#driver = driver;
  }

  keyboard = {
    /** @param {string} key */
    press: key =>
      this.#driver.keys([
        ['keyDown', key],
        ['keyUp', key],
      ]),
    /** @param {string} text */
    type: text =>
      this.#driver.keys(
        [...text].flatMap(letter => [
          /** @type {const} */ (['keyDown', letter]),
          /** @type {const} */ (['keyUp', letter]),
        ]),
      ),
    /** @param {string} key */
    down: key => this.#driver.keys([['keyDown', key]]),
    /** @param {string} key */
    up: key => this.#driver.keys([['keyUp', key]]),
  };

  mouse = {
    /** @param {number} x @param {number} y */
    move: (x, y) => this.#driver.pointer(WebDriver.moveTo(x, y)),
    /** @param {number} x @param {number} y @param {{ button?: Button }} options */
    click: (x, y, { button }) =>
      this.#driver.pointer(
        WebDriver.moveTo(x, y),
        WebDriver.button('pointerDown', button),
        WebDriver.button('pointerUp', button),
      ),
    /** @param {{ button?: Button }} options */
    down: ({ button }) => this.#driver.pointer(WebDriver.button('pointerDown', button)),
    /** @param {{ button?: Button }} options */
    up: ({ button }) => this.#driver.pointer(WebDriver.button('pointerUp', button)),
    reset: () => this.#driver.releaseAll(),
  };

  /** Sizes the window, which is all page, and waits until the page knows. */
  async setViewport(/** @type {{ width: number, height: number }} */ size) {
    await this.#driver.resize(size);
    const deadline = Date.now() + 5000;
    for (;;) {
      const now = await this.#driver.run('return { width: innerWidth, height: innerHeight }');
      if (now.width === size.width && now.height === size.height) return;
      if (Date.now() > deadline) {
        throw new Error(
          `WebKit's page is ${now.width} by ${now.height}, not ${size.width} by ${size.height}.`,
        );
      }
    }
  }

  /** @param {string} url */
  goto(url) {
    return this.#driver.goto(url);
  }

  url() {
    return this.#driver.url();
  }

  /** @param {string} script - the body of a function @returns {Promise<any>} */
  run(script) {
    return this.#driver.run(script);
  }
}
