import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, inject, it } from 'vitest';
import { ROOT, run } from './run.ts';

const packed = inject('packed');
const installed = inject('installed');
const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as { exports: Record<string, unknown>; bin: Record<string, string> };

/** A module and all that it loads from the package. */
function withChunks(path: string, found = new Set<string>()): Set<string> {
  if (found.has(path)) return found;
  found.add(path);
  const code = readFileSync(path, 'utf8');
  for (const [, name] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) withChunks(join(dirname(path), name as string), found);
  return found;
}

const sizeGzipped = (paths: Iterable<string>): number => Array.from(paths).reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0);

/** Every file that the manifest names. */
function namedFiles(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('./') ? [value.slice(2)] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(namedFiles) : [];
}

describe('the package', () => {
  it('brings wink-nlp along and nothing else', () => {
    const modules = readdirSync(join(inject('project'), 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(modules.sort()).toEqual(['ringkas', 'wink-nlp']);
    expect(readdirSync(installed)).not.toContain('node_modules');
  });

  it('holds what was built and the documents about it, and nothing else', () => {
    const paths = packed.map(({ path }) => path);
    expect(
      paths.filter((path) => !/^dist\/[\w./-]+\.(?:js|cjs|d\.ts|d\.cts)$|^(?:package\.json|README\.md|LICENSE|NOTICE|CHANGELOG\.md|SECURITY\.md)$/.test(path)),
    ).toEqual([]);
    expect(paths).toEqual(expect.arrayContaining(['package.json', 'README.md', 'LICENSE', 'NOTICE']));
  });

  it('has every file that its manifest names', () => {
    const paths = packed.map(({ path }) => path);
    const named = [...namedFiles(manifest.exports), ...Object.values(manifest.bin).map((path) => path.replace(/^\.\//, ''))];
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((path) => !paths.includes(path))).toEqual([]);
  });

  it('says nothing of the machine that it was built on', () => {
    const telling = packed.filter(({ path }) => readFileSync(join(installed, path), 'utf8').includes(ROOT));
    expect(telling).toEqual([]);
  });

  it('is below its budget of size', () => {
    expect(sizeGzipped(withChunks(join(installed, 'dist/index.js')))).toBeLessThan(260_000);
    expect(sizeGzipped([join(installed, 'dist/ringkas.global.js')])).toBeLessThan(260_000);
    expect(readFileSync(join(ROOT, 'src/scoring/learned/data/ranker.json')).length).toBeLessThan(100_000);
  });

  it('has no fault that publint finds', async () => {
    const { messages, pkg } = await publint({ pkgDir: installed, pack: false, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it('has types that resolve the same way as the code, from every entry', () => {
    const attw = join(ROOT, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    // ringkas/node and ringkas/queue are ES modules on purpose: what runs on Node alone can be required there.
    const report = run(process.execPath, [attw, inject('tarball'), '--no-definitely-typed', '--format', 'json', '--ignore-rules', 'cjs-resolves-to-esm'], ROOT);
    const { analysis, problems = {} } = JSON.parse(report) as { analysis: { entrypoints: object }; problems?: Record<string, { entrypoint: string }[]> };
    const { CJSResolvesToESM = [], ...others } = problems;
    expect(others).toEqual({});
    expect(CJSResolvesToESM.map(({ entrypoint }) => entrypoint)).toEqual(['./node', './queue']);
    const entries = Object.keys(manifest.exports).filter((entry) => entry !== './package.json');
    expect(Object.keys(analysis.entrypoints)).toEqual(expect.arrayContaining(entries));
  });
});
