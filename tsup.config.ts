import { readFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import morphology from './src/language/data/morphology.json' with { type: 'json' };
import { ROOTS } from './src/language/stem/roots.ts';

/**
 * Of sastrawijs, only the list of roots is bundled: its code isn't used, and its package would bring Babel 6 along. Roots
 * that the morphology lists with their probabilities needn't stand there twice.
 */
const listed = new Set(Object.values(morphology.roots).join(' ').split(' '));
const unlisted = ROOTS.split(' ').filter((root) => !listed.has(root));
const rootsOnly: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'roots',
  setup: (build) =>
    build.onLoad({ filter: /stem[/\\]roots\.ts$/ }, () => ({ contents: `export const ROOTS = ${JSON.stringify(unlisted.join(' '))};`, loader: 'js' })),
};

/** What data files say of themselves, and the examples of their patterns, are for people and tests. */
const FOR_PEOPLE = ['about', 'origin', 'example', 'training'];
const isForPeople = (key: string, holder: object): boolean => FOR_PEOPLE.includes(key) || (key === 'outlets' && 'match' in holder);
const dataOnly: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'data',
  setup: (build) =>
    build.onLoad({ filter: /src[/\\].*[/\\]data[/\\][\w-]+\.json$/ }, ({ path }) => ({
      contents: JSON.stringify(
        JSON.parse(readFileSync(path, 'utf8'), function withoutProse(this: object, key: string, value: unknown) {
          return isForPeople(key, this) ? undefined : value;
        }),
      ),
      loader: 'json',
    })),
};

/** wink-nlp stays a dependency, peers stay peers. */
const shared: Options = {
  esbuildPlugins: [rootsOnly, dataOnly],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
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
    esbuildPlugins: [
      rootsOnly,
      dataOnly,
      { name: 'workerpool', setup: (build) => build.onResolve({ filter: /^workerpool$/ }, () => ({ path: '#workerpool', external: true })) },
    ],
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
    noExternal: ['wink-nlp'],
    external: [],
  },
]);
