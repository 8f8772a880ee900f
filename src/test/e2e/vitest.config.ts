import { defineConfig } from 'vitest/config';

// Two files at a time: a browser's test waits more than it works, and more browsers than cores would hold each other up.
export default defineConfig({
  root: new URL('../../..', import.meta.url).pathname,
  test: {
    // Fixtures are dated in years to come, so that nobody takes them for real.
    env: { SOURCE_DATE_EPOCH: '2208988800' },
    include: ['src/test/e2e/**/*.test.ts'],
    globalSetup: ['src/test/e2e/site.ts'],
    maxWorkers: 2,
    // What a page does after an answer may take longer than a second on a small machine.
    expect: { poll: { timeout: 20_000 } },
    testTimeout: 120_000,
    // Named at the end of the run by the reporter.
    retry: 1,
    reporters: ['default', 'src/test/e2e/second-tries.ts'],
    hookTimeout: 300_000,
  },
});
