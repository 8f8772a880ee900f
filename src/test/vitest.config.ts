import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    // Fixtures are dated in years to come, so that nobody takes them for real.
    env: { SOURCE_DATE_EPOCH: '2208988800' },
    include: ['src/test/**/*.test.ts'],
    exclude: ['src/test/e2e/**'],
    testTimeout: 60_000,
  },
});
