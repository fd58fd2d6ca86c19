// @ts-check
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { chromiumArguments, chromiumPath } from './tools/browsers.mjs';
import { emulationPlugin } from './test/support/emulation-plugin.mjs';
import { countReporter } from './test/support/count-reporter.mjs';
import { defaultReporter } from '@web/test-runner';

export default {
  files: 'test/**/*.test.ts',
  nodeResolve: { exportConditions: ['development', 'browser'] },
  concurrency: 2,
  concurrentBrowsers: 1,
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: chromiumPath(), headless: true, args: chromiumArguments },
      // Without a focused page, tests that tab or need :focus-visible fail when several run at once.
      createPage: async ({ context }) => {
        const page = await context.newPage();
        await page.emulateFocusedPage(true);
        return page;
      },
    }),
  ],
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
    emulationPlugin(),
    a11ySnapshotPlugin(),
  ],
  // axe on a busy machine takes more than mocha's two seconds.
  testFramework: { config: { timeout: '10000' } },
  testRunnerHtml: testFramework => `<!doctype html>
    <html lang="en"><head><title>Tests</title></head><body>
    <script type="module" src="/test/support/console-guard.ts"></script>
    <script type="module" src="${testFramework}"></script></body></html>`,
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    countReporter('unit'),
  ],
};
