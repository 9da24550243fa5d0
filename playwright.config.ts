import { defineConfig } from '@playwright/test';
import { runnableHosts } from './test/e2e/support/hosts';
import type { HostOptions } from './test/e2e/support/fixtures';

/** End-to-end tests: one set of specs, run on every window host that this machine can run. */
export default defineConfig<HostOptions>({
  testDir: 'test/e2e',
  testMatch: '*.spec.ts',
  globalSetup: './test/e2e/support/global-setup.ts',
  outputDir: 'test-results',
  // Recognition takes both cores of a small machine: two specs at a time would only wait for each other.
  workers: 1,
  timeout: 600_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: { actionTimeout: 20_000 },
  projects: runnableHosts().hosts.map((host) => ({ name: host, use: { host } })),
});
