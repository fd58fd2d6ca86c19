/**
 * Unexpected console output fails a test. A test that provokes a warning takes it with
 * `takeConsole()`; whatever nobody took when a test ends fails it. Loaded by the runner's page before
 * the test framework, so no test file can forget it.
 */
import { takeConsole } from './console.js';

// Lit's own notes in its development build are not ours.
const LIT_NOTES = /Lit is in dev mode|Multiple versions of Lit|scheduled an update/;

globalThis.policeConsole = { lines: [] };

for (const level of ['warn', 'error'] as const) {
  console[level] = (...values: unknown[]): void => {
    const line = values.map(String).join(' ');
    if (!LIT_NOTES.test(line)) globalThis.policeConsole.lines.push(`${level}: ${line}`);
  };
}

const failOnLeftovers = (): void => {
  const left = takeConsole();
  if (left.length > 0) throw new Error(`Unexpected console output:\n${left.join('\n')}`);
};

// Mocha hands out its globals when it starts: the first moment at which a root hook can be added.
Object.defineProperty(globalThis, 'afterEach', {
  configurable: true,
  set(afterEach: Mocha.HookFunction) {
    Object.defineProperty(globalThis, 'afterEach', {
      configurable: true,
      writable: true,
      value: afterEach,
    });
    afterEach(failOnLeftovers);
  },
});
