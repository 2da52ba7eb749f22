import { defineConfig } from 'vitest/config';

/** The quick suite. What starts servers and worker processes, and what needs the packed library, is apart. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/queue/**', 'test/node/batch-*', 'test/package/**'],
    // Files share the language engine instead of each loading the dictionary again.
    isolate: false,
    testTimeout: 10_000,
  },
});
