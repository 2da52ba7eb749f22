import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { install, ROOT, run } from './run.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The packed library. */
    tarball: string;
    /** What `npm pack` put into it. */
    packed: { path: string; size: number }[];
    /** A project that has the library installed and nothing else. */
    project: string;
    /** The library installed there. */
    installed: string;
  }
}

/** Packs the library, and installs it into an empty project, as a user would. */
export default function setup({ provide }: TestProject): () => void {
  if (!existsSync(join(ROOT, 'dist'))) run('npm', ['run', 'build'], ROOT);
  const folder = mkdtempSync(join(tmpdir(), 'ringkas-package-'));
  const pack = run('npm', ['pack', '--ignore-scripts', '--json', '--loglevel=error', '--pack-destination', folder], ROOT);
  const [{ filename, files }] = JSON.parse(pack) as [{ filename: string; files: { path: string; size: number }[] }];
  const tarball = join(folder, filename);
  const project = join(folder, 'project');
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'project', private: true, type: 'module' }));
  install(project, [tarball]);

  provide('tarball', tarball);
  provide('packed', files);
  provide('project', project);
  provide('installed', join(project, 'node_modules', 'ringkas'));
  return () => rmSync(folder, { recursive: true, force: true });
}
