// @ts-check
import { defineConfig } from '@playwright/test';
import { chromiumArguments, chromiumPath } from '../../tools/browsers.mjs';

const launchOptions = { executablePath: chromiumPath(), args: chromiumArguments };
/** Playwright starts its browsers without the back/forward cache. */
const KEPT = /@back-forward-cache/;

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.mjs',
  globalSetup: './global-setup.mjs',
  outputDir: '../../test-results/hosts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 4000 },
  reporter: [['./rig/table-reporter.mjs']],
  use: {
    actionTimeout: 4000,
    navigationTimeout: 10_000,
    trace: 'off',
  },
  projects: [
    { name: 'hosts', grepInvert: KEPT, use: { launchOptions } },
    {
      name: 'hosts that are kept',
      grep: KEPT,
      use: {
        launchOptions: { ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] },
      },
    },
  ],
});
