/// <reference types="mocha" />
/** What the engine that runs the tests can do, and how a test says what it needs. */

export type Engine = 'Chromium' | 'Firefox' | 'WebKit';

const { userAgent } = navigator;

export const engine: Engine = userAgent.includes('Firefox/')
  ? 'Firefox'
  : userAgent.includes('Chrome/')
    ? 'Chromium'
    : 'WebKit';

/** What cannot be had from an engine's driver, with the words that say so in the matrix. */
const MISSING = {
  emulateMedia: {
    WebKit: 'the driver of WebKitGTK cannot emulate print, forced colours or reduced motion',
  },
  accessibilityTree: {
    Firefox: 'only Chromium’s driver hands out the accessibility tree',
    WebKit: 'only Chromium’s driver hands out the accessibility tree',
  },
} as const satisfies Record<string, Partial<Record<Engine, string>>>;

export type Capability = keyof typeof MISSING;

const missing = (capability: Capability): string | undefined =>
  (MISSING[capability] as Partial<Record<Engine, string>>)[engine];

export const can = (capability: Capability): boolean => missing(capability) === undefined;

// Loaded by a test file's imports, before its suites: a hook for all of them.
let current: Mocha.Test | undefined;
beforeEach(function () {
  current = this.currentTest;
});

/** Ends the running test as skipped; the reason stands in its title, where reports show it. */
const skip = (reason: string): void => {
  if (!current) throw new Error(`Outside a test: ${reason}`);
  current.title += ` [skipped: ${reason}]`;
  current.skip();
};

/** Skips the running test in an engine that lacks what it needs. */
export const needs = (capability: Capability): void => {
  const reason = missing(capability);
  if (reason !== undefined) skip(`${engine}: ${reason}`);
};

/** Skips the running test in an engine with a fault; the reason names the engine's bug. */
export const skipIn = (faulty: Engine, bug: string): void => {
  if (engine === faulty) skip(`${engine}: ${bug}`);
};
