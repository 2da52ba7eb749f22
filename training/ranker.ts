/**
 * Writes src/scoring/learned/data/ranker.json: trees that estimate which share of a sentence belongs in a summary.
 *
 * Features are computed by the library itself, on articles as published and on variants of them (see examples.ts).
 * Settings are picked by cross-validation over whole articles, by the ROUGE of the summaries that the library's own
 * selection makes of the estimates; then the trees are grown on everything. `--without K --out FILE` leaves out a fifth of the
 * articles, on which bench/rules.ts then weighs rules.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gramOverlap } from '../src/rouge.ts';
import { FEATURES } from '../src/scoring/learned/features.ts';
import { packNumbers } from '../src/scoring/learned/packed-numbers.ts';
import { MOST_AUTO_POINTS } from '../src/selection/budget.ts';
import { DEFAULT_REDUNDANCY } from '../src/selection/redundancy.ts';
import { select, type Wanted } from '../src/selection/select.ts';
import { makeTitleCover } from '../src/selection/title-cover.ts';
import { boost, findCuts, predictRow, type Tree, toBins } from './boost.ts';
import { type Article, FOLDS, isInFold, readJsonLines } from './corpus.ts';
import { type Example, makeExample, VARIANTS, type Variant } from './examples.ts';
import { makeRandom } from './random.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: 'data' },
    articles: { type: 'string', default: 'Infinity' },
    without: { type: 'string' },
    out: { type: 'string' },
  },
});
const SEED = 20240620;
/** Cross-validation leaves out so many of the folds in turn; each takes as long as the final fit. */
const FOLDS_TRIED = 2;
const SETTINGS = { rowShare: 0.6, columnShare: 0.3, fewestRows: 60, ridge: 10 };
/** What is tried: trees deep enough to combine features, few enough for a file of 100 kB. */
const TREES = [
  { depth: 6, rate: 0.06, rounds: 300 },
  { depth: 6, rate: 0.1, rounds: 250 },
];
const STEP = 50;
/** Words wanted beyond those of the bullets; see selection/select.ts. */
const WANTED = [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 25, 30, 35, 40, 45, 50, 60];
/** Words that the title is worth. */
const TITLE = [0, 1, 2, 3, 4, 5, 6, 7, 8, 10];
/** What the title may cost of quality. */
const TITLE_PRICE = 0.0015;
const POINTS = [1, 2, 3] as const;
/** A thousandth of quality. */
const NOISE = 0.001;
/** The variants that held-out summaries are made of. */
const TRIED: readonly Variant[] = ['asPublished', 'untitled'];
/** Cuts are found on every eighth article; they need no more. */
const CUT_EVERY = 8;
/** Leaves are stored as whole numbers of this part. */
const LEAF_SCALE = 16384;

const started = Date.now();
const say = (text: string): void => console.log(`${String(Math.round((Date.now() - started) / 1000)).padStart(5)} s  ${text}`);

const fold = values.without === undefined ? undefined : Number(values.without);
if (fold !== undefined && !(Number.isInteger(fold) && fold >= 0 && fold < FOLDS)) throw new RangeError(`--without must be a fold from 0 to ${FOLDS - 1}`);
if (fold !== undefined && values.out === undefined) throw new Error('--without wants --out FILE: such a ranker is not the one that ships.');
const out = values.out ?? 'src/scoring/learned/data/ranker.json';
const articles = readJsonLines<Article>(values.data, 'indosum/train.jsonl')
  .filter((_, index) => fold === undefined || !isInFold(index, fold))
  .slice(0, Number(values.articles));
say(`${articles.length} articles`);

const sample = articles.flatMap((article, index) => (index % CUT_EVERY === 0 ? VARIANTS.map((variant) => makeExample(article, index, variant)) : []));
const cuts = FEATURES.map((_, column) => findCuts(Float64Array.from(sample.flatMap(({ features }) => [...(features[column] as Float64Array)]))));
say(`${FEATURES.length} features, ${cuts.flat().length} cuts`);

/** An article that summaries are made of and held against its human one. */
interface Trial extends Pick<Example, 'article' | 'document' | 'words' | 'reference'> {
  /** Its first row in the table. */
  first: number;
}

/** All examples as one table of bins. */
interface Table {
  columns: Uint8Array[];
  target: Float64Array;
  article: Uint32Array;
  trials: Trial[];
}

function makeTable(): Table {
  const parts: Uint8Array[][] = FEATURES.map(() => []);
  const targets: Float64Array[] = [];
  const owners: Uint32Array[] = [];
  const trials: Trial[] = [];
  let rows = 0;
  articles.forEach((article, index) => {
    for (const variant of VARIANTS) {
      const { features, target, document, words, reference } = makeExample(article, index, variant);
      features.forEach((column, f) => {
        parts[f]?.push(toBins(column, cuts[f] as number[]));
      });
      if (TRIED.includes(variant)) trials.push({ first: rows, article: index, document, words, reference });
      targets.push(target);
      owners.push(new Uint32Array(target.length).fill(index));
      rows += target.length;
    }
  });
  const columns = parts.map((own) => {
    const whole = new Uint8Array(rows);
    let at = 0;
    for (const part of own) {
      whole.set(part, at);
      at += part.length;
    }
    own.length = 0;
    return whole;
  });
  const target = new Float64Array(rows);
  const article = new Uint32Array(rows);
  let at = 0;
  targets.forEach((part, i) => {
    target.set(part, at);
    article.set(owners[i] as Uint32Array, at);
    at += part.length;
  });
  return { columns, target, article, trials };
}

const table = makeTable();
say(`${table.target.length} sentences in ${VARIANTS.length} variants of each article`);

/**
 * Mean of ROUGE-1 and ROUGE-2 F1 of a choice. How long a summary is in the mind of who asks for one or two points, nobody
 * knows: such choices are held against the first one or two sentences of the human summary, and against all of it.
 */
function quality({ document, words, reference }: Trial, scores: Float64Array, wanted: number, points: number | 'auto', title = 0): number {
  const auto = points === 'auto';
  const chosen = select(
    document,
    words.map((own, index) => ({ index, score: scores[index] as number, words: own.length })),
    {
      budget: { points: auto ? MOST_AUTO_POINTS : points, words: Infinity, chars: Infinity },
      auto,
      redundancy: DEFAULT_REDUNDANCY,
      wanted: { auto: wanted, points: [wanted], title },
      title: title > 0 ? makeTitleCover(document) : undefined,
      bulletOf: (index) => ({ text: (words[index] as string[]).join(' ') }),
    },
  );
  const told = chosen.flatMap(({ index }) => words[index] as string[]);
  const against = (sentences: string[][]): number => (gramOverlap(told, sentences.flat(), 1).f1 + gramOverlap(told, sentences.flat(), 2).f1) / 2;
  return auto || points > 2 ? against(reference) : (against(reference.slice(0, points)) + against(reference)) / 2;
}

const meanOf = (target: Float64Array): number => target.reduce((sum, value) => sum + value, 0) / target.length;

/** Grows trees without a fold and hands over the held-out predictions now and then. */
function crossValidate(trees: (typeof TREES)[number], fold: number, at: (rounds: number, prediction: Float64Array) => void): void {
  const rows = Uint32Array.from(table.target.keys()).filter((row) => !isInFold(table.article[row] as number, fold));
  const columns = table.columns.map((column) => Uint8Array.from(rows, (row) => column[row] as number));
  const target = Float64Array.from(rows, (row) => table.target[row] as number);
  const held = table.trials.filter(({ article }) => isInFold(article, fold));
  const prediction = new Float64Array(table.target.length).fill(meanOf(target));
  boost(columns, target, { ...SETTINGS, ...trees, random: makeRandom(SEED) }, (tree, round) => {
    for (const { first, words } of held) {
      for (let row = first; row < first + words.length; row++) prediction[row] = (prediction[row] as number) + predictRow(tree, table.columns, row);
    }
    if ((round + 1) % STEP === 0) at(round + 1, prediction);
  });
}

/** Sums of quality over trials, by number of points and then by words wanted. */
type Tally = Record<string, Float64Array>;
const CHOICES = [...POINTS, 'auto'] as const;
const makeTally = (): Tally => Object.fromEntries(CHOICES.map((points) => [points, new Float64Array(WANTED.length)]));

interface Result {
  trees: (typeof TREES)[number];
  tally: Tally;
  trials: number;
}
const results = new Map<string, Result>();
/** Mean quality over one, two, three and as many points as the selection chooses, each with its best number of words wanted. */
const qualityOf = ({ tally, trials }: Result): number =>
  CHOICES.reduce((sum, points) => sum + Math.max(...(tally[points] as Float64Array)) / trials / CHOICES.length, 0);

function tryTrees(trees: (typeof TREES)[number], fold: number, prediction: Float64Array): void {
  const key = JSON.stringify(trees);
  const result = results.get(key) ?? { trees, tally: makeTally(), trials: 0 };
  results.set(key, result);
  for (const trial of table.trials) {
    if (!isInFold(trial.article, fold)) continue;
    const scores = prediction.subarray(trial.first, trial.first + trial.words.length);
    for (const points of CHOICES) {
      const sums = result.tally[points] as Float64Array;
      WANTED.forEach((wanted, w) => {
        sums[w] = (sums[w] as number) + quality(trial, scores, wanted, points);
      });
    }
    result.trials++;
  }
  say(`fold ${fold}, ${key}: ${(100 * qualityOf(result)).toFixed(2)}`);
}

for (let fold = 0; fold < FOLDS_TRIED; fold++) {
  for (const setting of TREES) crossValidate(setting, fold, (rounds, prediction) => tryTrees({ ...setting, rounds }, fold, prediction));
}
const best = [...results.values()].sort((a, b) => qualityOf(b) - qualityOf(a))[0] as Result;
const setting = best.trees;
const { depth } = setting;
/** The fewest words that do as well as any number, but for noise. */
function bestWanted(points: (typeof CHOICES)[number]): number {
  const means = (best.tally[points] as Float64Array).map((sum) => sum / best.trials);
  return WANTED[means.findIndex((mean) => mean >= Math.max(...means) - NOISE)] as number;
}

/** The most words for the title at a fair price: readers want to be told what it promises. */
function mostTitle(): number {
  const sums = new Float64Array(TITLE.length);
  for (let fold = 0; fold < FOLDS_TRIED; fold++) {
    crossValidate(setting, fold, (rounds, prediction) => {
      if (rounds !== setting.rounds) return;
      for (const trial of table.trials) {
        if (!isInFold(trial.article, fold)) continue;
        const scores = prediction.subarray(trial.first, trial.first + trial.words.length);
        for (const points of CHOICES) {
          const own = bestWanted(points);
          TITLE.forEach((title, t) => {
            sums[t] = (sums[t] as number) + quality(trial, scores, own, points, title);
          });
        }
      }
    });
  }
  const means = sums.map((sum) => sum / best.trials / CHOICES.length);
  say(`title: ${TITLE.map((title, t) => `${title} → ${(100 * (means[t] as number)).toFixed(2)}`).join(', ')}`);
  return TITLE[means.findLastIndex((mean) => mean >= Math.max(...means) - TITLE_PRICE)] as number;
}

const wanted: Wanted = { auto: bestWanted('auto'), points: POINTS.map(bestWanted), title: mostTitle() };
say(`best: ${JSON.stringify({ setting, wanted })}`);
for (const points of CHOICES)
  say(`points ${points}: ${WANTED.map((words, w) => `${words} → ${((100 * (best.tally[points]?.[w] as number)) / best.trials).toFixed(2)}`).join(', ')}`);

const { base, trees } = boost(table.columns, table.target, { ...SETTINGS, ...setting, random: makeRandom(SEED) });

/** A column of all trees, one after the other. */
const packColumn = (columnOf: (tree: Tree) => Iterable<number>): string => packNumbers(trees.flatMap((tree) => [...columnOf(tree)]));
const round = (value: number): number => Math.round(value * 1e4) / 1e4;

const file = {
  about: 'Regression trees that estimate which share of a sentence belongs in a summary; read by src/scoring/learned/trees.ts.',
  origin: 'Generated by training/ranker.ts from IndoSum train (Kurniawan & Louvan 2018, CC BY-SA 4.0).',
  training: {
    date: '',
    articles: articles.length,
    sentences: table.target.length,
    variants: VARIANTS.length,
    seed: SEED,
    ...SETTINGS,
    ...setting,
    crossValidation: {
      about: 'Mean of ROUGE-1 and ROUGE-2 F1, in per cent, of held-out articles, by number of points.',
      variants: TRIED,
      summaries: best.trials,
      ...Object.fromEntries(CHOICES.map((points) => [points, round((100 * Math.max(...(best.tally[points] as Float64Array))) / best.trials)])),
    },
  },
  wanted,
  base: round(base),
  depth,
  leafScale: LEAF_SCALE,
  features: Object.fromEntries(FEATURES.map((name, column) => [name, (cuts[column] as number[]).join(' ')])),
  asked: packColumn(({ column }) => column),
  cuts: packColumn(({ bin }) => bin),
  leaves: packColumn(({ leaf }) => Array.from(leaf, (value) => Math.round(value * LEAF_SCALE))),
};
/** The same model keeps its date, so that the file is the same to the last byte. */
const known = existsSync(out) ? (JSON.parse(readFileSync(out, 'utf8')) as { training?: { date?: string } }) : {};
const isSame = (date: string | undefined): boolean => JSON.stringify({ ...file, training: { ...file.training, date } }) === JSON.stringify(known);
file.training.date = isSame(known.training?.date) ? (known.training?.date as string) : new Date().toISOString().slice(0, 10);
writeFileSync(out, `${JSON.stringify(file, null, 1)}\n`);
say(`${out}: ${trees.length} trees, ${(JSON.stringify(file).length / 1000).toFixed(0)} kB`);
