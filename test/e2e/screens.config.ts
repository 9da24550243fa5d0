import { defineConfig } from '@playwright/test';
import type { HostOptions } from './support/fixtures';

/** Draws docs/screens/*.png. Not part of the tests: it writes into the project. */
export default defineConfig<HostOptions>({
  testDir: '.',
  testMatch: 'screens.ts',
  globalSetup: './support/global-setup.ts',
  outputDir: '../../test-results',
  workers: 1,
  timeout: 600_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: { host: 'browser', actionTimeout: 20_000 },
});
