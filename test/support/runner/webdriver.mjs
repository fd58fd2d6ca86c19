// @ts-check
/** As much of W3C WebDriver as the tests need: one session, over plain HTTP. https://www.w3.org/TR/webdriver2/ */

/** Keys by the names that the other engines' drivers give them (WebDriver 17.4.2). */
const KEYS = /** @type {Record<string, string>} */ ({
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
});

const BUTTONS = { left: 0, middle: 1, right: 2 };

/** @typedef {keyof typeof BUTTONS} Button */

/** @param {string} name */
const keyValue = name => {
  const value = KEYS[name] ?? name;
  if ([...value].length !== 1) throw new Error(`WebDriver's name of the key "${name}" is missing.`);
  return value;
};

export class WebDriver {
  #session;

  /** @param {string} session address of the session */
  constructor(session) {
    this.#session = session;
  }

  /** @param {string} server @param {object} capabilities */
  static async open(server, capabilities) {
    const { sessionId } = /** @type {{ sessionId: string }} */ (
      await WebDriver.#request('POST', `${server}/session`, {
        capabilities: { alwaysMatch: capabilities },
      })
    );
    return new WebDriver(`${server}/session/${sessionId}`);
  }

  /** @param {string} method @param {string} url @param {object} [body] */
  static async #request(method, url, body) {
    const response = await fetch(url, body ? { method, body: JSON.stringify(body) } : { method });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${url}: ${value?.message ?? response.status}`);
    return value;
  }

  /** @param {string} command @param {object} body */
  #post(command, body) {
    return WebDriver.#request('POST', `${this.#session}/${command}`, body);
  }

  /** @param {string} url */
  goto(url) {
    return this.#post('url', { url });
  }

  /** @returns {Promise<string>} */
  url() {
    return WebDriver.#request('GET', `${this.#session}/url`);
  }

  /** @param {string} script @returns {Promise<any>} */
  run(script) {
    return this.#post('execute/sync', { script, args: [] });
  }

  /** Opens a popup window and goes on in it. */
  async openPopup() {
    const handles = () => WebDriver.#request('GET', `${this.#session}/window/handles`);
    const before = await handles();
    await this.run('open("about:blank", "", "popup,noopener")');
    let popup;
    while (!popup) {
      popup = (await handles()).find((/** @type {string} */ one) => !before.includes(one));
    }
    await this.#post('window', { handle: popup });
  }

  /** @param {{ width: number, height: number }} size of the window */
  resize({ width, height }) {
    return this.#post('window/rect', { width, height });
  }

  /** @param {readonly (readonly ['keyDown' | 'keyUp', string])[]} strokes */
  keys(strokes) {
    const actions = strokes.map(([type, name]) => ({ type, value: keyValue(name) }));
    return this.#post('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  /** @param {...object} actions */
  pointer(...actions) {
    return this.#post('actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
  }

  /** @param {number} x @param {number} y */
  static moveTo(x, y) {
    return { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) };
  }

  /** @param {'pointerDown' | 'pointerUp'} type @param {Button} [button] */
  static button(type, button = 'left') {
    return { type, button: BUTTONS[button] };
  }

  releaseAll() {
    return WebDriver.#request('DELETE', `${this.#session}/actions`);
  }

  close() {
    return WebDriver.#request('DELETE', this.#session);
  }
}
