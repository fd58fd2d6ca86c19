// @ts-check
import { defineConfig } from '@playwright/test';
import { chromiumArguments, chromiumPath } from '../../tools/browsers.mjs';

/** Where reports and what failed are put; nothing in it is kept. */
const RESULTS = '../../test-results';

export default defineConfig({
  testDir: '.',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 240_000,
  reporter: [['list'], ['./report/aaa-reporter.mjs']],
  use: {
    launchOptions: { executablePath: chromiumPath(), args: chromiumArguments },
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
