// @ts-check
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { chooseEngines } from './test/support/runner/choose-engines.mjs';
import { emulationPlugin } from './test/support/runner/emulation-plugin.mjs';
import { focusPlugin } from './test/support/runner/focus-plugin.mjs';
import { LAUNCHERS } from './test/support/runner/launchers.mjs';
import { matrixReporter } from './test/support/runner/matrix-reporter.mjs';

/** A destination that takes the call and never answers. @type {import('@web/dev-server').Middleware} */
const neverAnswer = (context, next) =>
  context.path === '/never-answers' ? new Promise(() => {}) : next();

export default {
  middleware: [neverAnswer],
  files: 'test/**/*.test.ts',
  nodeResolve: { exportConditions: ['development', 'browser'] },
  // Of test files; Firefox and WebKit take one at a time.
  concurrency: 2,
  // Chromium beside Firefox, then WebKit: a third less time on two cores than one after the other.
  concurrentBrowsers: 2,
  browsers: chooseEngines().map(engine => LAUNCHERS[engine]()),
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
    emulationPlugin(),
    focusPlugin(),
    a11ySnapshotPlugin(),
  ],
  // A busy machine takes its time to begin; axe there takes more than mocha's two seconds.
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 300_000,
  // Once more where nobody watches: WebKitGTK may show a cookie of before for a moment longer.
  testFramework: { config: { timeout: '30000', retries: process.env['CI'] ? 1 : 0 } },
  testRunnerHtml: testFramework => `<!doctype html>
    <html lang="en"><head><title>Tests</title></head><body>
    <script type="module" src="/test/support/console-guard.ts"></script>
    <script type="module" src="${testFramework}"></script></body></html>`,
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    matrixReporter(),
  ],
};
