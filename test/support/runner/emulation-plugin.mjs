// @ts-check
import { inFirefoxWindow } from './firefox-window.mjs';

/**
 * A command that sets any media features in the page: the stock `emulate-media` ignores forced
 * colours, knows Chromium only, and would take a command of its name before us. An empty list resets.
 *
 * @typedef {{ media?: string, features?: Record<string, string> }} Emulation
 */

const sessions = new WeakMap();

/**
 * Through the DevTools protocol. One session a page, kept: what a session emulates ends with it.
 * @param {import('puppeteer-core').Page} page @param {Emulation} emulation
 */
const emulateInChromium = async (page, { media = '', features = {} }) => {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  await sessions.get(page).send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
};

/** What Firefox's own developer tools set on a tab. */
const FIREFOX_OVERRIDES = /** @type {const} */ ({
  'forced-colors': 'forcedColorsOverride',
  'prefers-reduced-motion': 'prefersReducedMotionOverride',
});

/**
 * WebDriver BiDi has no command for it in Firefox 153. The tests' tab is the one in front.
 * @param {import('puppeteer-core').Page} page @param {Emulation} emulation
 */
const emulateInFirefox = async (page, { media = '', features = {} }) => {
  const unknown = Object.keys(features).find(name => !(name in FIREFOX_OVERRIDES));
  if (unknown) throw new Error(`How Firefox emulates ${unknown} is not written down here.`);
  const overrides = Object.entries(FIREFOX_OVERRIDES).map(
    ([name, override]) => `tab.${override} = ${JSON.stringify(features[name] ?? 'none')};`,
  );
  await inFirefoxWindow(
    page,
    `{
      const tab = gBrowser.selectedBrowser.browsingContext;
      tab.mediumOverride = ${JSON.stringify(media)};
      ${overrides.join('\n')}
    }`,
  );
};

/** @type {Record<string, typeof emulateInChromium>} */
const EMULATE = { Chromium: emulateInChromium, Firefox: emulateInFirefox };

export const emulationPlugin = () => ({
  name: 'police-emulation',
  /** @param {{ command: string, payload?: any, session: any }} call */
  async executeCommand({ command, payload, session }) {
    if (command !== 'police-emulate-media') return undefined;
    const emulate = EMULATE[session.browser.name];
    if (!emulate) throw new Error(`${session.browser.name} cannot emulate media.`);
    await emulate(session.browser.getPage(session.id), payload);
    return true;
  },
});
