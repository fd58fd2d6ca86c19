// @ts-check
import { defineConfig } from '@playwright/test';
import { chromiumArguments, chromiumShellPath } from '../../tools/browsers.mjs';

/** Where reports and what failed are put; nothing in it is kept. */
const RESULTS = '../../test-results';

export default defineConfig({
  testDir: '.',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A browser that got no time of a busy machine is asked once more; the check tells that it was.
  retries: process.env.CI ? 1 : 0,
  timeout: 240_000,
  reporter: [['list'], ['./report/aaa-reporter.mjs']],
  use: {
    launchOptions: { executablePath: chromiumShellPath(), args: chromiumArguments },
    trace: 'off',
  },
  projects: [
    {
      name: 'states',
      testMatch: '*.states.mjs',
      outputDir: `${RESULTS}/states`,
      snapshotPathTemplate: '{testDir}/trees/{arg}{ext}',
    },
  ],
});
