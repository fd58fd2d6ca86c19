// @ts-check
/** The looks in which every state must hold, as differences from English, light, 1280 by 800. */
import { switchTo } from './story-page.mjs';
import { setTextSpacing } from './text-spacing.mjs';

/**
 * @typedef {object} Look
 * @property {string} name
 * @property {'en' | 'cy' | 'qps-ploc' | 'qps-plocm'} [language]
 * @property {'light' | 'dark'} [scheme]
 * @property {boolean} [forcedColours] the browser's own, not Storybook's imitation
 * @property {boolean} [print]
 * @property {{ width: number, height: number }} [size]
 * @property {boolean} [textSpacing] WCAG 1.4.12
 */

const WIDE = { width: 1280, height: 800 };
/** WCAG 1.4.10: nothing scrolls sideways at 320 CSS px. */
const NARROW = { width: 320, height: 568 };
/** 1280 by 1024 at 400 %. */
const ZOOMED = { width: 320, height: 256 };

/** @type {readonly Look[]} */
export const LOOKS = [
  { name: 'English' },
  { name: 'Welsh', language: 'cy' },
  { name: 'right to left', language: 'qps-plocm' },
  { name: 'dark', scheme: 'dark' },
  { name: 'forced colours', forcedColours: true },
  { name: 'forced colours, dark', scheme: 'dark', forcedColours: true },
  { name: 'print', print: true },
  { name: '320 px', language: 'cy', size: NARROW },
  { name: '320 px, right to left', language: 'qps-plocm', size: NARROW },
  // The longest words in the smallest window.
  { name: '400 % zoom', language: 'qps-ploc', size: ZOOMED },
  { name: 'text spacing', textSpacing: true },
  { name: 'text spacing, 320 px', language: 'cy', size: NARROW, textSpacing: true },
];

/** Gives the page that stands a look; what the look does not name is as usual. @param {import('@playwright/test').Page} page @param {Look} look */
export const wear = async (page, look) => {
  await page.setViewportSize(look.size ?? WIDE);
  await page.emulateMedia({
    media: look.print ? 'print' : 'screen',
    forcedColors: look.forcedColours ? 'active' : 'none',
    colorScheme: look.scheme ?? 'light',
    reducedMotion: 'reduce',
  });
  await setTextSpacing(page, Boolean(look.textSpacing));
  await switchTo(page, { language: look.language ?? 'en', scheme: look.scheme ?? 'light' });
};
