/**
 * Weighs rules of reading, selection and wording on articles that the ranker never saw: `npm run bench:rules -- --data DIR --rankers FOLDER`.
 *
 * The shipped ranker has learned from all of IndoSum train, so what it makes of those articles says little of a rule. FOLDER
 * holds rankers that each left out a fold, made by `npm run train -- --data DIR --without K --out FOLDER/K.json` with K from 0
 * to 4; the library as it stands takes the place of its own ranker by each and is scored on that fold. `--against SRC` scores
 * the sources of another checkout on the same articles and prints the differences, whose intervals are narrow, since most of
 * what tells articles apart cancels out. No evaluation data is read.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type * as Library from '../src/index.ts';
import { type Article, FOLDS, isInFold, readJsonLines } from '../training/corpus.ts';
import { halfInterval, mean } from './statistics.ts';

const { values } = parseArgs({
  options: { data: { type: 'string', default: 'data' }, rankers: { type: 'string', default: 'rankers' }, against: { type: 'string' } },
});
const SOURCES = fileURLToPath(new URL('../src', import.meta.url));
/** Below the checkout, so that packages are found from there. */
const WORKSHOP = fileURLToPath(new URL('../node_modules/.cache/', import.meta.url));
const CHOICES = [1, 2, 3, 'auto'] as const;
const MEASURES = ['rouge1', 'rouge2'] as const;

const folds = Array.from({ length: FOLDS }, (_, fold) => fold).filter((fold) => existsSync(rankerOf(fold)));
if (folds.length === 0) throw new Error(`${values.rankers} holds no ranker that left out a fold; see the head of bench/rules.ts.`);
const articles = readJsonLines<Article>(values.data, 'indosum/train.jsonl');

function rankerOf(fold: number): string {
  return path.join(values.rankers, `${fold}.json`);
}

/** Loads a copy of the library that has another ranker. */
async function load(sources: string, ranker: string): Promise<typeof Library> {
  mkdirSync(WORKSHOP, { recursive: true });
  const folder = mkdtempSync(path.join(WORKSHOP, 'rules-'));
  cpSync(sources, folder, { recursive: true });
  cpSync(ranker, path.join(folder, 'scoring/learned/data/ranker.json'));
  try {
    return (await import(pathToFileURL(path.join(folder, 'index.ts')).href)) as typeof Library;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** By number of points and measure, the figure of every held-out article in per cent. */
async function measure(sources: string): Promise<Map<string, number[]>> {
  const figures = new Map<string, number[]>();
  for (const fold of folds) {
    const { rouge, summarize } = await load(sources, rankerOf(fold));
    articles.forEach(({ title, text, summary }, index) => {
      if (!isInFold(index, fold)) return;
      for (const points of CHOICES) {
        const told = summarize(title === null ? text : { title, text }, { points }).points.map((point) => point.text);
        const scores = rouge(told, summary);
        for (const name of MEASURES) {
          const key = `${points} ${name}`;
          const own = figures.get(key) ?? [];
          figures.set(key, own);
          own.push(100 * scores[name].f1);
        }
      }
    });
  }
  return figures;
}

const own = await measure(SOURCES);
const other = values.against === undefined ? undefined : await measure(path.resolve(values.against));
console.log(`${folds.length} of ${FOLDS} folds of IndoSum train, ${[...own.values()][0]?.length} articles, each scored by a ranker that never saw it\n`);
console.log(`| points, measure | figure |${other ? ' before | difference | articles that differ |' : ''}`);
console.log(`| --- | ---: |${other ? ' ---: | ---: | ---: |' : ''}`);
for (const [key, figures] of own) {
  const before = other?.get(key);
  const differences = before?.map((figure, i) => (figures[i] as number) - figure) ?? [];
  const changed = differences.filter((difference) => difference !== 0).length;
  const comparison = before ? ` ${mean(before).toFixed(2)} | ${mean(differences).toFixed(3)} ±${halfInterval(differences).toFixed(3)} | ${changed} |` : '';
  console.log(`| ${key} | ${mean(figures).toFixed(2)} ±${halfInterval(figures).toFixed(2)} |${comparison}`);
}
