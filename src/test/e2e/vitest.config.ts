import { defineConfig } from 'vitest/config';

// One file more than the cores of a small machine: a browser's test waits about as much as it works.
export default defineConfig({
  root: new URL('../../..', import.meta.url).pathname,
  test: {
    // Fixtures are dated in years to come, so that nobody takes them for real.
    env: { SOURCE_DATE_EPOCH: '2208988800' },
    include: ['src/test/e2e/**/*.test.ts'],
    globalSetup: ['src/test/e2e/site.ts'],
    maxWorkers: 3,
    // What a page does after an answer may take longer than a second on a small machine.
    expect: { poll: { timeout: 20_000 } },
    testTimeout: 120_000,
    // Named at the end of the run by the reporter.
    retry: 1,
    reporters: ['default', 'src/test/e2e/second-tries.ts'],
    hookTimeout: 300_000,
  },
});
