import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    // Fixtures are dated in years to come, so that nobody takes them for real.
    env: { SOURCE_DATE_EPOCH: '2208988800' },
    include: ['src/test/**/*.test.ts'],
    exclude: ['src/test/e2e/**'],
    // The runner leaves one core of a machine alone, which is half of a small one.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Hooks run commands over whole folders, too; on a busy machine ten seconds, the default, are too few for that.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
