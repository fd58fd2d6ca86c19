// @ts-check
import { defineConfig } from '@playwright/test';
import site from '../../playwright.config.mjs';

/** The elements of the demo, behind the injector. `FAULT_WORKERS` for a machine with more cores. */
export default defineConfig({
  ...site,
  testDir: 'elements',
  testMatch: '*.faults.mjs',
  outputDir: '../../test-results/faults',
  fullyParallel: true,
  workers: 2,
});
