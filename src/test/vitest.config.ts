import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: { include: ['src/test/**/*.test.ts'], exclude: ['src/test/e2e/**'], testTimeout: 60_000 },
});
