/**
 * Writes src/scoring/learned/data/ranker.json: trees that estimate which share of a sentence belongs in a summary.
 *
 * Features are computed by the library itself, on articles as published and on variants of them (see examples.ts).
 * Settings are picked by cross-validation over whole articles, by the ROUGE of the summaries that the library's own
 * selection makes of the estimates; then the trees are grown on everything.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gramOverlap } from '../src/rouge.ts';
import { FEATURES } from '../src/scoring/learned/features.ts';
import { select, type Wanted } from '../src/selection/select.ts';
import { boost, findCuts, predictRow, type Tree, toBins } from './boost.ts';
import { type Article, readJsonLines } from './corpus.ts';
import { type Example, makeExample, VARIANTS } from './examples.ts';
import { makeRandom } from './random.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    articles: { type: 'string', default: 'Infinity' },
    out: { type: 'string', default: 'src/scoring/learned/data/ranker.json' },
  },
});
const SEED = 20240620;
const FOLDS = 5;
/** Cross-validation leaves out so many of the folds in turn; each takes as long as the final fit. */
const FOLDS_TRIED = 2;
const SETTINGS = { rate: 0.06, rowShare: 0.6, columnShare: 0.3, fewestRows: 60, ridge: 10 };
const DEPTHS = [4, 5, 6];
const ROUNDS = [200, 300, 400];
const WANTED: Wanted[] = [20, 25, 30, 35, 40, 50].flatMap((auto) => [0, 5, 10, 15].map((perFurtherPoint) => ({ auto, perFurtherPoint })));
/** Cuts are found on every eighth article; they need no more. */
const CUT_EVERY = 8;
/** Leaves are stored as whole numbers of this part. */
const LEAF_SCALE = 16384;

const started = Date.now();
const say = (text: string): void => console.log(`${String(Math.round((Date.now() - started) / 1000)).padStart(5)} s  ${text}`);

const articles = readJsonLines<Article>(values.data, 'indosum/train.jsonl').slice(0, Number(values.articles));
say(`${articles.length} articles`);

const sample = articles.flatMap((article, index) => (index % CUT_EVERY === 0 ? VARIANTS.map((variant) => makeExample(article, index, variant)) : []));
const cuts = FEATURES.map((_, column) => findCuts(Float64Array.from(sample.flatMap(({ features }) => [...(features[column] as Float64Array)]))));
say(`${FEATURES.length} features, ${cuts.flat().length} cuts`);

/** All examples as one table of bins, with where each example's rows begin. */
interface Table {
  columns: Uint8Array[];
  target: Float64Array;
  article: Uint32Array;
  /** Rows of the articles as published, for cross-validation. */
  published: { first: number; example: Pick<Example, 'article' | 'words' | 'reference'> }[];
}

function makeTable(): Table {
  const parts: Uint8Array[][] = FEATURES.map(() => []);
  const targets: Float64Array[] = [];
  const owners: Uint32Array[] = [];
  const published: Table['published'] = [];
  let rows = 0;
  articles.forEach((article, index) => {
    for (const variant of VARIANTS) {
      const { features, target, words, reference } = makeExample(article, index, variant);
      features.forEach((column, f) => {
        parts[f]?.push(toBins(column, cuts[f] as number[]));
      });
      if (variant === VARIANTS[0]) published.push({ first: rows, example: { article: index, words, reference } });
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
  return { columns, target, article, published };
}

const table = makeTable();
say(`${table.target.length} sentences in ${VARIANTS.length} variants of each article`);

interface Figures {
  fixed: number;
  auto: number;
}

/** Mean of ROUGE-1 and ROUGE-2 F1 of a choice. */
function quality({ words, reference }: Table['published'][number]['example'], scores: Float64Array, wanted: Wanted, points: number | 'auto'): number {
  const auto = points === 'auto';
  const chosen = select(
    words.map((own, index) => ({ index, score: scores[index] as number, words: own.length })),
    {
      budget: { points: auto ? 7 : points, words: Infinity, chars: Infinity },
      auto,
      redundancy: 0.6,
      wanted,
      bulletOf: (index) => (words[index] as string[]).join(' '),
    },
  );
  const told = chosen.flatMap(({ index }) => words[index] as string[]);
  return (gramOverlap(told, reference, 1).f1 + gramOverlap(told, reference, 2).f1) / 2;
}

const isHeldOut = (article: number, fold: number): boolean => article % FOLDS === fold;

/** Grows trees without a fold and hands over the held-out predictions after some rounds. */
function crossValidate(depth: number, fold: number, at: (rounds: number, prediction: Float64Array) => void): void {
  const rows = Uint32Array.from(table.target.keys()).filter((row) => !isHeldOut(table.article[row] as number, fold));
  const columns = table.columns.map((column) => Uint8Array.from(rows, (row) => column[row] as number));
  const target = Float64Array.from(rows, (row) => table.target[row] as number);
  const held = table.published.filter(({ example }) => isHeldOut(example.article, fold));
  const base = meanOf(target);
  const sums = new Float64Array(table.target.length);
  boost(columns, target, { ...SETTINGS, depth, rounds: Math.max(...ROUNDS), random: makeRandom(SEED) }, (tree, round) => {
    for (const { first, example } of held)
      for (let row = first; row < first + example.words.length; row++) sums[row] = (sums[row] as number) + predictRow(tree, table.columns, row);
    if (!ROUNDS.includes(round + 1)) return;
    at(
      round + 1,
      sums.map((sum) => sum + base),
    );
  });
}

const meanOf = (target: Float64Array): number => target.reduce((sum, value) => sum + value, 0) / target.length;

const results = new Map<string, { setting: { depth: number; rounds: number; wanted: Wanted }; figures: Figures; count: number }>();
for (let fold = 0; fold < FOLDS_TRIED; fold++) {
  for (const depth of DEPTHS) {
    crossValidate(depth, fold, (rounds, prediction) => {
      for (const { first, example } of table.published) {
        if (!isHeldOut(example.article, fold)) continue;
        const scores = prediction.subarray(first, first + example.words.length);
        const seen = new Map<string, number>();
        for (const wanted of WANTED) {
          const key = JSON.stringify({ depth, rounds, wanted });
          const entry = results.get(key) ?? { setting: { depth, rounds, wanted }, figures: { fixed: 0, auto: 0 }, count: 0 };
          const once = (name: string, compute: () => number): number => {
            const value = seen.get(name) ?? compute();
            seen.set(name, value);
            return value;
          };
          entry.figures.fixed += once(`fixed ${wanted.perFurtherPoint}`, () => quality(example, scores, wanted, 3));
          entry.figures.auto += once(`auto ${wanted.auto}`, () => quality(example, scores, wanted, 'auto'));
          entry.count++;
          results.set(key, entry);
        }
      }
      const best = (name: keyof Figures): string =>
        [...results.values()]
          .filter(({ setting }) => setting.depth === depth && setting.rounds === rounds)
          .sort((a, b) => b.figures[name] / b.count - a.figures[name] / a.count)
          .slice(0, 1)
          .map(({ setting, figures, count }) => `${name} ${((100 * figures[name]) / count).toFixed(2)} with ${JSON.stringify(setting.wanted)}`)
          .join('');
      say(`fold ${fold}, depth ${depth}, ${rounds} rounds: ${best('fixed')}; ${best('auto')}`);
    });
  }
}
const ranked = [...results.values()].sort((a, b) => (b.figures.fixed + b.figures.auto) / b.count - (a.figures.fixed + a.figures.auto) / a.count);
const best = ranked[0] as (typeof ranked)[number];
const { depth, rounds, wanted } = best.setting;
say(`best: ${JSON.stringify(best.setting)}`);

const { base, trees } = boost(table.columns, table.target, { ...SETTINGS, depth, rounds, random: makeRandom(SEED) });

/** Which features a tree uses where, as bytes, node by node: column (255 for none) and bin. */
const nodesOf = ({ column, bin }: Tree): number[] => [...column].flatMap((own, node) => [own < 0 ? 255 : own, bin[node] as number]);
const leaves = Int16Array.from(trees.flatMap(({ leaf }) => [...leaf].map((value) => Math.round(value * LEAF_SCALE))));
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
const round = (value: number): number => Math.round(value * 1e4) / 1e4;

const file = {
  about: 'Regression trees that estimate which share of a sentence belongs in a summary; read by src/scoring/learned/ranker.ts.',
  origin: 'Generated by training/ranker.ts from IndoSum train (Kurniawan & Louvan 2018, CC BY-SA 4.0).',
  training: {
    articles: articles.length,
    sentences: table.target.length,
    variants: VARIANTS.length,
    seed: SEED,
    ...SETTINGS,
    depth,
    rounds,
    crossValidation: {
      about: 'Mean of ROUGE-1 and ROUGE-2 F1, in per cent, of held-out articles as published.',
      articles: best.count,
      points3: round((100 * best.figures.fixed) / best.count),
      auto: round((100 * best.figures.auto) / best.count),
    },
  },
  wanted,
  base: round(base),
  depth,
  leafScale: LEAF_SCALE,
  features: Object.fromEntries(FEATURES.map((name, column) => [name, (cuts[column] as number[]).join(' ')])),
  nodes: base64(Uint8Array.from(trees.flatMap(nodesOf))),
  leaves: base64(new Uint8Array(leaves.buffer)),
};
writeFileSync(values.out, `${JSON.stringify(file, null, 1)}\n`);
say(`${values.out}: ${trees.length} trees, ${(JSON.stringify(file).length / 1000).toFixed(0)} kB`);
