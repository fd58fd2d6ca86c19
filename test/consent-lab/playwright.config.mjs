// @ts-check
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.mjs',
  outputDir: '../../test-results/consent-lab',
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
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
});
