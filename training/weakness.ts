/**
 * Writes src/points/data/weakness.json: what the signs and words of a sentence say of how little it tells.
 *
 * A logistic regression with an L1 penalty on words (R. Tibshirani, "Regression Shrinkage and Selection via the Lasso",
 * 1996), so that few words get a weight; fitted by accelerated proximal gradient (A. Beck & M. Teboulle, "FISTA", 2009).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readArticle } from '../src/article/read-article.ts';
import { analyze } from '../src/language/analyze.ts';
import { createEngine } from '../src/language/engine.ts';
import { makeBullets } from '../src/points/bullets.ts';
import { readOpening } from '../src/points/standing.ts';
import { forEachWord, makeSigns, SCALE, SIGNS } from '../src/points/weakness.ts';
import { type Article, readJsonLines } from './corpus.ts';

const { values } = parseArgs({ options: { data: { type: 'string', default: 'data' } } });
const FILE = 'src/points/data/weakness.json';
const GRADES = new URL('data/weak-sentences.json', import.meta.url);
const ROUNDS = 300;
const FOLDS = 8;
/** What a unit of a word's weight costs. */
const PENALTY = 1.3e-4;
/** Words in fewer sentences say nothing reliable. */
const FEWEST_SENTENCES = 8;

interface Example {
  article: number;
  isWeak: number;
  signs: number[];
  words: string[];
}

const engine = createEngine();

/** The sentences of a graded article. */
function toExamples({ text, title }: Article, grades: string, article: number): Example[] {
  const document = analyze(readArticle(text, title ?? undefined), engine);
  const weak = new Set(Array.from(grades.matchAll(/(\d+):/g), ([, start]) => Number(start)));
  const bulletOf = makeBullets(document);
  const readSigns = makeSigns(document);
  return document.sentences.map(({ start }, i) => {
    const { hollowness, leans } = readOpening(document, i, bulletOf);
    const words: string[] = [];
    forEachWord(document, i, (word) => words.push(word));
    return { article, isWeak: Number(weak.has(start)), signs: readSigns(i, hollowness, leans), words };
  });
}

interface Weights {
  base: number;
  /** Of {@link SIGNS}, then of the words. */
  weights: Float64Array;
}

/** A row of a sparse table: column and value in turns. */
type Row = number[];

function toRow({ signs, words }: Example, columns: ReadonlyMap<string, number>): Row {
  const row = signs.flatMap((value, k) => [k, value]);
  for (const word of words) {
    const column = columns.get(word);
    if (column !== undefined) row.push(column, 1);
  }
  return row;
}

/** How much the gradient may change at most: a quarter of the largest eigenvalue of the table's products, by power iteration. */
function findCurvature(rows: readonly Row[], size: number): number {
  let direction = new Float64Array(size).fill(1 / Math.sqrt(size));
  let length = 1;
  for (let round = 0; round < 20; round++) {
    const next = new Float64Array(size);
    for (const row of rows) {
      let product = 0;
      for (let k = 0; k < row.length; k += 2) product += (direction[row[k] as number] as number) * (row[k + 1] as number);
      for (let k = 0; k < row.length; k += 2) next[row[k] as number] = (next[row[k] as number] as number) + product * (row[k + 1] as number);
    }
    length = Math.sqrt(next.reduce((sum, value) => sum + value * value, 0));
    direction = next.map((value) => value / length);
  }
  return 0.25 * (1 + (1.1 * length) / rows.length);
}

function scoreOf(row: Row, { base, weights }: Weights): number {
  let sum = base;
  for (let k = 0; k < row.length; k += 2) sum += (weights[row[k] as number] as number) * (row[k + 1] as number);
  return sum;
}

function regress(rows: readonly Row[], labels: readonly number[], size: number): Weights {
  const step = 1 / findCurvature(rows, size);
  let current: Weights = { base: 0, weights: new Float64Array(size) };
  let ahead = current;
  let momentum = 1;
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Float64Array(size);
    let gradientOfBase = 0;
    rows.forEach((row, i) => {
      const error = (1 / (1 + Math.exp(-scoreOf(row, ahead))) - (labels[i] as number)) / rows.length;
      gradientOfBase += error;
      for (let k = 0; k < row.length; k += 2) gradient[row[k] as number] = (gradient[row[k] as number] as number) + error * (row[k + 1] as number);
    });
    const moved = ahead.weights.map((weight, k) => {
      const own = weight - step * (gradient[k] as number);
      return k < SIGNS.length ? own : Math.sign(own) * Math.max(0, Math.abs(own) - step * PENALTY);
    });
    const next = { base: ahead.base - step * gradientOfBase, weights: moved };
    const after = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const pull = (momentum - 1) / after;
    momentum = after;
    ahead = {
      base: next.base + pull * (next.base - current.base),
      weights: next.weights.map((weight, k) => weight + pull * (weight - (current.weights[k] as number))),
    };
    current = next;
  }
  return current;
}

/** How often a weak sentence gets a higher score than another: the area under the curve of hits and false alarms. */
function findArea(scores: readonly number[], labels: readonly number[]): number {
  const order = [...scores.keys()].sort((a, b) => (scores[a] as number) - (scores[b] as number));
  let [below, pairs, weak] = [0, 0, 0];
  for (const i of order) {
    if (labels[i]) {
      pairs += below;
      weak++;
    } else below++;
  }
  return pairs / (weak * below);
}

const { grades } = JSON.parse(readFileSync(GRADES, 'utf8')) as { grades: Record<string, string> };
const articles = readJsonLines<Article>(values.data, 'indosum/train.jsonl');
const examples = articles.flatMap((article, i) => {
  const own = grades[article.id.split('-')[0] as string];
  return own === undefined ? [] : toExamples(article, own, i);
});
const labels = examples.map(({ isWeak }) => isWeak);

const counts = new Map<string, number>();
for (const { words } of examples) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
const listed = [...counts.keys()].filter((word) => (counts.get(word) as number) >= FEWEST_SENTENCES).sort();
const columns = new Map(listed.map((word, k) => [word, SIGNS.length + k]));
const rows = examples.map((example) => toRow(example, columns));
const size = SIGNS.length + listed.length;

const heldOut = new Array<number>(rows.length);
for (let fold = 0; fold < FOLDS; fold++) {
  const isIn = (i: number): boolean => (examples[i] as Example).article % FOLDS !== fold;
  const model = regress(
    rows.filter((_, i) => isIn(i)),
    labels.filter((_, i) => isIn(i)),
    size,
  );
  rows.forEach((row, i) => {
    if (!isIn(i)) heldOut[i] = scoreOf(row, model);
  });
}
const area = findArea(heldOut, labels);

const { base, weights } = regress(rows, labels, size);
const scaled = (value: number): number => Math.round(value * SCALE);
const byWeight = new Map<number, string[]>();
for (const word of listed) {
  const weight = scaled(weights[columns.get(word) as number] as number);
  if (weight !== 0) byWeight.set(weight, [...(byWeight.get(weight) ?? []), word]);
}
const data = {
  about: `How likely an editor would rather not print a sentence, because it tells nothing or little: a logistic regression on signs and, by their weight, on words in lower case that are no names; weights times ${SCALE}.`,
  origin:
    'Generated by training/weakness.ts from the sentences of IndoSum train (Kurniawan & Louvan 2018, CC BY-SA 4.0) that training/data/weak-sentences.json grades.',
  training: {
    articles: Object.keys(grades).length,
    sentences: examples.length,
    weak: labels.reduce((sum, label) => sum + label, 0),
    penalty: PENALTY,
    areaUnderCurve: Number(area.toFixed(4)),
  },
  base: scaled(base),
  signs: Object.fromEntries(SIGNS.map((sign, k) => [sign, scaled(weights[k] as number)])),
  words: Object.fromEntries([...byWeight].sort(([a], [b]) => b - a).map(([weight, own]) => [String(weight), own.join(' ')])),
};
writeFileSync(FILE, `${JSON.stringify(data, null, 2)}\n`);
console.log(`${FILE}: ${[...byWeight.values()].flat().length} words, area under the curve ${area.toFixed(4)} in cross-validation`);
