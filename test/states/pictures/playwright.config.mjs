// @ts-check
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { chromiumArguments, chromiumShellPath } from '../../../tools/browsers.mjs';

const RESULTS = '../../../test-results/visual';

export default defineConfig({
  testDir: '.',
  testMatch: '*.visual.mjs',
  outputDir: `${RESULTS}/run`,
  snapshotPathTemplate: '{testDir}/baselines/{arg}{ext}',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A picture that has no baseline is no success.
  updateSnapshots: 'none',
  timeout: 120_000,
  // Before, after and the difference side by side: test-results/visual/report/index.html.
  reporter: [['list'], ['html', { outputFolder: `${RESULTS}/report`, open: 'never' }]],
  expect: {
    timeout: 20_000,
    // Runs do not differ at all; a processor may round a corner otherwise. A full stop is four.
    toHaveScreenshot: { maxDiffPixels: 3 },
    toMatchSnapshot: { maxDiffPixels: 3 },
  },
  use: {
    launchOptions: {
      executablePath: chromiumShellPath(),
      // Letters on whole pixels and of one colour: alike, and a quarter of the weight.
      args: [...chromiumArguments, '--disable-font-subpixel-positioning', '--disable-lcd-text'],
      env: {
        ...process.env,
        FONTCONFIG_FILE: fileURLToPath(new URL('letters.conf', import.meta.url)),
      },
    },
    trace: 'off',
  },
});
