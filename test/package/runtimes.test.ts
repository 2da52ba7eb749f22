import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { install, run } from './run.ts';
import { ARTICLES, firstDifference, summarizeAllOn } from './summarize-all.ts';

const VERSIONS = [22, 24, 26];
const CACHE = join(tmpdir(), 'ringkas-node-binaries');
const PACKAGE = `node-${process.platform}-${process.arch}`;
const project = inject('project');

/** A Node of a major version, from npm; kept for the next run. */
function nodeBinary(major: number): string {
  const folder = join(CACHE, String(major));
  const binary = join(folder, 'node_modules', PACKAGE, 'bin', 'node');
  if (existsSync(binary)) return binary;
  const fresh = `${folder}-${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  install(fresh, ['--no-save', `${PACKAGE}@${major}`]);
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
  return binary;
}

describe('the library', () => {
  it('tells one article from another', () => {
    const results = JSON.parse(summarizeAllOn(process.execPath, project)) as { summaries: { points: object[] }[] }[];
    expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(ARTICLES.length);
    for (const { summaries } of results) for (const { points } of summaries) expect(points.length).toBeGreaterThan(0);
  });

  it.each(VERSIONS)(`gives on Node %i the same bytes as on Node ${process.versions.node}`, (major) => {
    const binary = nodeBinary(major);
    expect(run(binary, ['--version'], project)).toMatch(new RegExp(`^v${major}\\.`));
    expect(firstDifference(summarizeAllOn(binary, project), summarizeAllOn(process.execPath, project))).toBeUndefined();
  });
});
