import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as Ringkas from '../../src/index.ts';
import { ROOT, run } from './run.ts';

const FOLDER = join(ROOT, 'examples/articles');

/** The example articles, as paths. */
export const ARTICLES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => join(FOLDER, name));

/**
 * Summarizes every text by every method, with scores and reasons to the last digit. It is sent to other runtimes as it
 * stands, so it uses nothing from around it.
 */
export function summarizeAll({ summarize, keywords, scoreSentences }: typeof Ringkas, texts: string[]): unknown[] {
  const methods = ['learned', 'lead', 'textrank', 'lexrank', 'lsa', 'luhn', 'sumbasic', 'kl', 'centroid'] as const;
  return texts.map((text) => ({
    summaries: methods.map((method) => summarize(text, { method, explain: true })),
    scores: scoreSentences(text).map(({ score }) => score),
    query: summarize(text, { query: 'harga dan korban', maxWords: 60 }),
    keywords: keywords(text),
  }));
}

/** What the library installed in a project makes of the example articles on a Node, as JSON. */
export function summarizeAllOn(node: string, project: string): string {
  const code = `import { readFileSync } from 'node:fs';
import * as ringkas from 'ringkas';
${summarizeAll}
process.stdout.write(JSON.stringify(summarizeAll(ringkas, process.argv.slice(2).map((path) => readFileSync(path, 'utf8')))));`;
  writeFileSync(join(project, 'summarize-all.js'), code);
  return run(node, ['summarize-all.js', ...ARTICLES], project);
}

/** Where two long texts part, and how; nothing where they are the same. */
export function firstDifference(actual: string, expected: string): [string, string] | undefined {
  if (actual === expected) return undefined;
  let at = 0;
  while (actual[at] === expected[at]) at++;
  return [actual, expected].map((text) => text.slice(Math.max(0, at - 200), at + 80)) as [string, string];
}
