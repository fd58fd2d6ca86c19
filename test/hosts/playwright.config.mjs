// @ts-check
import { defineConfig } from '@playwright/test';
import { chromiumArguments, chromiumPath } from '../../tools/browsers.mjs';

const launchOptions = {
  executablePath: chromiumPath(),
  // The network is closed to tests. Not by Playwright's routes, which would stop at every request.
  args: [...chromiumArguments, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  // Playwright starts its browsers without the back/forward cache, visitors have one.
  ignoreDefaultArgs: ['--disable-back-forward-cache'],
};
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.mjs',
  globalSetup: './global-setup.mjs',
  outputDir: '../../test-results/hosts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  // Nothing here is about speed: on a slow and busy machine a page takes a minute.
  timeout: 240_000,
  expect: { timeout: 15_000 },
  reporter: [['./rig/table-reporter.mjs']],
  use: {
    actionTimeout: 15_000,
    navigationTimeout: 60_000,
    launchOptions,
    viewport: { width: 1280, height: 800 },
    trace: 'off',
  },
});
