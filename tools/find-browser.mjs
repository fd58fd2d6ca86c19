// @ts-check
/** The one place that finds a Chromium for the tests, and says how to get one. */
import { existsSync } from 'node:fs';

const PLACES = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  `${process.env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
  `${process.env.LOCALAPPDATA}\\Google\\Chrome\\Application\\chrome.exe`,
];

export const HOW_TO_GET_ONE =
  'No Chromium or Chrome was found. Install one (Debian or Ubuntu: "apt-get install chromium"; ' +
  'macOS and Windows: Google Chrome) or set CHROME_PATH to its program.';

/** Path of an installed Chromium, or undefined. */
export const findChromium = () => PLACES.find(place => place && existsSync(place));

/** Path of an installed Chromium; throws with a plain sentence where there is none. */
export const chromiumPath = () => {
  const path = findChromium();
  if (!path) throw new Error(HOW_TO_GET_ONE);
  return path;
};

/** Chromium may not reach out by itself, and has no sandbox for root (containers, CI). */
export const chromiumArguments = [
  ...(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
