// @ts-check
/** The same text fragments in Firefox and WebKit, which have rules of their own for following one. */
import puppeteer from 'puppeteer-core';
import { firefox, firefoxPath, webkit } from '../../tools/browsers.mjs';
import { WebkitLauncher } from '../support/runner/webkit-launcher.mjs';
import { addressOf, expect, LANGUAGES, test } from './support.mjs';

/** A window of an engine: where it goes, and what a function's body gives there. @typedef {{ goto: (address: string) => Promise<unknown>, run: (script: string) => Promise<any> }} Window */

/** The first words of each folded part. */
const PARTS = `return [...document.querySelectorAll('police-protected-characteristics section')].map(
  ({ id, children }) => {
    const depth = [...children].find(({ localName }) => localName === 'details');
    const words = depth.querySelector(':scope > p').textContent.trim();
    return { id, words: words.split(' ').slice(0, 9).join(' ') };
  })`;
const OPEN = `return [...document.querySelectorAll('section > details[open]')]
  .map(({ parentElement }) => parentElement.id).join()`;

/** @param {Window} window @param {import('./support.mjs').Demo} demo */
const nineOfNine = async (window, demo) => {
  for (const lang of LANGUAGES) {
    const address = addressOf(demo, lang, 'positive-action');
    await window.goto(address);
    /** @type {{ id: string, words: string }[]} */
    const parts = await window.run(PARTS);
    expect(parts).toHaveLength(9);
    for (const { id, words } of parts) {
      await window.goto('about:blank');
      await window.goto(`${address}#:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`);
      await expect.poll(() => window.run(OPEN), `${lang}: ${words}`).toBe(id);
    }
  }
};

test('Firefox: a text fragment opens the part that has the words', async ({ demo }) => {
  test.skip(!firefox.find() && !process.env.CI, firefox.howToGet);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: true,
  });
  try {
    const page = await browser.newPage();
    const run = (/** @type {string} */ script) => page.evaluate(`(() => { ${script} })()`);
    await nineOfNine({ goto: address => page.goto(address), run }, demo);
  } finally {
    await browser.close();
  }
});

test('WebKit: a text fragment opens the part that has the words', async ({ demo }) => {
  test.skip(!webkit.find() && !process.env.CI, webkit.howToGet);
  const launcher = new WebkitLauncher();
  try {
    await launcher.startSession('found', 'about:blank');
    await nineOfNine(launcher.getPage('found'), demo);
  } finally {
    await launcher.stop();
  }
});
