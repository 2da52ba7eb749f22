import { defineConfig } from 'vitest/config';

/** Tests of the library as it is published: packed, installed, and run on every runtime. Slow, so apart from the others. */
export default defineConfig({
  test: {
    include: ['test/package/**/*.test.ts'],
    globalSetup: 'test/package/setup.ts',
    testTimeout: 120_000,
    hookTimeout: 300_000,
    fileParallelism: false,
  },
});
