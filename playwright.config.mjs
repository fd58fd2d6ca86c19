// @ts-check
import { defineConfig } from '@playwright/test';
import { chromiumArguments, chromiumShellPath } from './tools/browsers.mjs';

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.e2e.mjs',
  outputDir: 'test-results/e2e',
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  // A browser that got no time of a busy machine is asked once more; the check tells that it was.
  retries: process.env.CI ? 1 : 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    launchOptions: { executablePath: chromiumShellPath(), args: chromiumArguments },
    viewport: { width: 1280, height: 800 },
    trace: 'off',
  },
});
