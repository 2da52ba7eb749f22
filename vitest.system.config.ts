import { defineConfig } from 'vitest/config';

/** Tests with real worker processes and a real Redis server; apart, since they take longer and want `redis-server`. */
export default defineConfig({
  test: {
    include: ['test/queue/**/*.test.ts', 'test/node/batch-*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
