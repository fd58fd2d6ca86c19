// @ts-check
import { defineConfig } from '@playwright/test';
import { chromiumPath } from '../../tools/browsers.mjs';

/** @import { Program } from './rig/lab.mjs' */

const CACHE = /back\/forward cache/;

export default /** @type {typeof defineConfig<{}, Program>} */ (defineConfig)({
  testDir: '.',
  testMatch: '*.spec.mjs',
  outputDir: '../../test-results/consent-lab',
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  // A browser that got no time of a busy machine is asked once more; the check tells that it was.
  retries: process.env.CI ? 1 : 0,
  // Nothing here is about speed: on a slow and busy machine a page takes a minute.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    actionTimeout: 20_000,
    navigationTimeout: 60_000,
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 800 },
    trace: 'off',
  },
  projects: [
    { name: 'lab', grepInvert: CACHE },
    { name: 'the whole browser', grep: CACHE, use: { program: chromiumPath() } },
  ],
});
