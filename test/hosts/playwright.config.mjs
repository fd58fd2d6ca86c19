// @ts-check
import { defineConfig } from '@playwright/test';
import { chromiumArguments, chromiumPath, chromiumShellPath } from '../../tools/browsers.mjs';

const CACHE = /back-forward-cache/;

/** @param {string} executablePath */
const launchOptions = executablePath => ({
  executablePath,
  // The network is closed to tests. Not by Playwright's routes, which would stop at every request.
  args: [...chromiumArguments, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  // Playwright starts its browsers without the back/forward cache, visitors have one.
  ignoreDefaultArgs: ['--disable-back-forward-cache'],
});

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.mjs',
  globalSetup: './global-setup.mjs',
  outputDir: '../../test-results/hosts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  // A browser that got no time of a busy machine is asked once more; the check tells that it was.
  retries: process.env.CI ? 1 : 0,
  // Nothing here is about speed: on a slow and busy machine a page takes a minute.
  timeout: 240_000,
  expect: { timeout: 15_000 },
  reporter: [['./rig/table-reporter.mjs']],
  use: {
    actionTimeout: 15_000,
    navigationTimeout: 60_000,
    viewport: { width: 1280, height: 800 },
    trace: 'off',
  },
  projects: [
    {
      name: 'hosts',
      grepInvert: CACHE,
      use: { launchOptions: launchOptions(chromiumShellPath()) },
    },
    {
      name: 'the whole browser',
      grep: CACHE,
      use: { launchOptions: launchOptions(chromiumPath()) },
    },
  ],
});
