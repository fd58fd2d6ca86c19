// @ts-check
import { chromium } from 'playwright';
import { chromiumArguments, chromiumShellPath } from '../../tools/browsers.mjs';

/** One browser for a whole run: `npm run bench` compares pages within it, never across runs. */
export const startBrowser = () =>
  chromium.launch({ executablePath: chromiumShellPath(), args: chromiumArguments });
