import { defineConfig, type Options } from 'tsup';

/** sastrawijs is bundled for its dictionary; its package would bring Babel 6 along. wink-nlp stays a dependency, peers stay peers. */
const shared: Options = {
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  noExternal: ['sastrawijs'],
  external: ['wink-nlp', 'bullmq', '@mozilla/readability', '#dom-parser'],
};

const anywhere = { index: 'src/index.ts', 'wink-model': 'src/wink-model.ts', html: 'src/html.ts' };
const onNode = { 'node/index': 'src/node/index.ts', 'queue/index': 'src/queue/index.ts' };
// tsup's declaration step sets baseUrl, which TypeScript 6 only takes with this.
const compilerOptions = { ignoreDeprecations: '6.0' };

export default defineConfig([
  {
    ...shared,
    format: 'esm',
    entry: { ...anywhere, 'dom-parser': 'src/html/dom-parser.ts', ...onNode, 'node/cli': 'src/node/cli.ts', 'node/worker': 'src/node/worker.ts' },
    dts: { entry: { ...anywhere, ...onNode }, compilerOptions },
    external: [...(shared.external ?? []), /^node:/],
    esbuildPlugins: [{ name: 'workerpool', setup: (build) => build.onResolve({ filter: /^workerpool$/ }, () => ({ path: '#workerpool', external: true })) }],
  },
  { ...shared, format: 'cjs', entry: anywhere, dts: { compilerOptions } },
  // workerpool is CommonJS that asks for Node's modules, so it gets a file of its own beside the ES modules.
  { format: 'cjs', entry: { 'node/workerpool': 'node_modules/workerpool/src/index.js' }, target: 'es2022', platform: 'node' },
  {
    ...shared,
    format: 'iife',
    entry: { ringkas: 'src/index.ts' },
    globalName: 'ringkas',
    platform: 'browser',
    splitting: false,
    minify: true,
    noExternal: ['sastrawijs', 'wink-nlp'],
    external: [],
  },
]);
