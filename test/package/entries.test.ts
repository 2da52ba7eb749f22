import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { ROOT, run } from './run.ts';
import { ARTICLES } from './summarize-all.ts';

const project = inject('project');
const article = ARTICLES[0] as string;
const LIST = /^## .+\n\n(?:- .+\n){3}$/;

/** Runs code beside the installed library. */
function runCode(name: string, code: string): string {
  writeFileSync(join(project, name), code);
  return run(process.execPath, [name], project);
}

describe('the installed library', () => {
  it('works by import and by require alike', () => {
    for (const name of ['summarize.mjs', 'summarize.cjs']) cpSync(join(ROOT, 'examples/node', name), join(project, name));
    const imported = run(process.execPath, ['summarize.mjs', article], project);
    expect(imported).toMatch(LIST);
    expect(run(process.execPath, ['summarize.cjs', article], project)).toBe(imported);
  });

  it('has the same names by import and by require', () => {
    const names = runCode(
      'names.mjs',
      `import { createRequire } from 'node:module';
       import * as imported from 'ringkas';
       const required = createRequire(import.meta.url)('ringkas');
       console.log(JSON.stringify([Object.keys(imported), Object.keys(required)].map((names) => names.filter((name) => name !== 'default').sort())));`,
    );
    const [imported, required] = JSON.parse(names) as [string[], string[]];
    expect(imported).toContain('summarize');
    expect(required).toEqual(imported);
  });

  it.each(['esm', 'cjs'])('gives its model to wink-nlp: %s', (format) => {
    const load = (name: string, path: string): string => (format === 'esm' ? `import ${name} from '${path}';` : `const ${name} = require('${path}');`);
    const model = format === 'esm' ? "import { model } from 'ringkas/wink-model';" : "const { model } = require('ringkas/wink-model');";
    const code = `${load('winkNLP', 'wink-nlp')} ${model} console.log(winkNLP(model).readDoc('Warga Jl. Melati mengungsi. Air naik.').sentences().out().join('|'));`;
    expect(runCode(`model.${format === 'esm' ? 'mjs' : 'cjs'}`, code)).toBe('Warga Jl. Melati mengungsi.|Air naik.\n');
  });

  it('needs nothing but JavaScript', () => {
    const code = `
      const { readFileSync } = require('node:fs');
      const { createContext, runInContext } = require('node:vm');
      const bundle = readFileSync('node_modules/ringkas/dist/ringkas.global.js', 'utf8');
      const call = ';String(ringkas.summarize(' + JSON.stringify(${JSON.stringify(article)}) + '))';
      const { summarize } = require('ringkas');
      console.log(runInContext(bundle + call, createContext({})) === String(summarize(${JSON.stringify(article)})));`;
    expect(runCode('bare.cjs', code)).toBe('true\n');
  });

  it('runs as a command', () => {
    const command = join(project, 'node_modules/.bin/ringkas');
    writeFileSync(join(project, 'berita.txt'), 'BATANG - Nelayan Batang melaut lagi pada Senin. Ombak yang tinggi sudah reda sejak Minggu malam.\n');
    expect(run(command, ['berita.txt'], project)).toContain('Nelayan Batang melaut lagi pada Senin.');
    expect(run('npx', ['--no-install', 'ringkas', '--version'], project)).toContain(
      (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version,
    );
    expect(() => run(command, ['tidak-ada.txt'], project)).toThrow('tidak-ada.txt');
  });

  it.each(['node16', 'nodenext', 'bundler'])('has types that an app compiles against: %s', (resolution) => {
    const app = join(project, `app-${resolution}`);
    cpSync(join(ROOT, 'examples/typescript-app'), app, { recursive: true });
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    run(process.execPath, [tsc, '--project', `tsconfig.${resolution}.json`, '--typeRoots', join(ROOT, 'node_modules/@types')], app);
    expect(run(process.execPath, ['dist/main.js', article], app)).toMatch(/^1\. .+\n2\. .+\n3\. .+\n\nKata dasar tersering: \S/m);
  });
});
