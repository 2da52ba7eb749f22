import { defineConfig } from 'tsup';

/** sastrawijs is bundled for its dictionary; its package would bring Babel 6 along. wink-nlp stays a dependency. */
const bundled = ['sastrawijs'];

export default defineConfig([
  {
    entry: { index: 'src/index.ts', 'wink-model': 'src/wink-model.ts' },
    format: ['esm', 'cjs'],
    target: 'es2022',
    platform: 'neutral',
    // tsup's declaration step sets baseUrl, which TypeScript 6 only takes with this.
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    splitting: true,
    clean: true,
    noExternal: bundled,
  },
  {
    entry: { ringkas: 'src/index.ts' },
    format: 'iife',
    globalName: 'ringkas',
    target: 'es2022',
    platform: 'browser',
    minify: true,
    noExternal: [...bundled, 'wink-nlp'],
  },
]);
