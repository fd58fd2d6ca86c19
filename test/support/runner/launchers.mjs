// @ts-check
/** How Web Test Runner starts each engine. */
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromiumArguments, chromiumShellPath, firefoxPath } from '../../../tools/browsers.mjs';
import { WebkitLauncher } from './webkit-launcher.mjs';

const chromium = () =>
  Object.assign(
    chromeLauncher({
      launchOptions: {
        executablePath: chromiumShellPath(),
        headless: true,
        args: chromiumArguments,
      },
      // Without a focused page, tests that tab or need :focus-visible fail when several run at once.
      createPage: async ({ context }) => {
        const page = await context.newPage();
        await page.emulateFocusedPage(true);
        return page;
      },
    }),
    { name: 'Chromium' },
  );

/** One file at a time: only the tab in front has the focus. */
const firefox = () =>
  Object.assign(
    chromeLauncher({
      concurrency: 1,
      launchOptions: {
        browser: 'firefox',
        executablePath: firefoxPath(),
        headless: true,
        // For what is emulated: see emulation-plugin.mjs.
        args: ['--remote-allow-system-access'],
      },
    }),
    { name: 'Firefox' },
  );

const webkit = () => new WebkitLauncher();

export const LAUNCHERS = { chromium, firefox, webkit };
