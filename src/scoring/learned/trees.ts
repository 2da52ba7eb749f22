import data from './data/ranker.json' with { type: 'json' };
import type { FeatureTable } from './features.ts';
import { unpackNumbers } from './packed-numbers.ts';

/**
 * Oblivious trees: all nodes of a level ask the same question, so that a tree is `depth` questions, and its leaf is the
 * number that their answers make, the first answer in the lowest bit.
 */
export interface Trees {
  /** What the trees add to. */
  base: number;
  depth: number;
  count: number;
  /** Feature that each question asks for, tree after tree. */
  feature: Uint8Array;
  /** A value above this answers 1. */
  cut: Float64Array;
  /** What each leaf adds. */
  leaf: Float64Array;
}

function unpack(): Trees {
  const cuts = Object.values(data.features as Record<string, string>).map((own) => own.split(' ').map(Number));
  const feature = Uint8Array.from(unpackNumbers(data.asked));
  const cut = Float64Array.from(unpackNumbers(data.cuts), (at, k) => cuts[feature[k] as number]?.[at] as number);
  const leaf = Float64Array.from(unpackNumbers(data.leaves), (value) => value / data.leafScale);
  return { base: data.base, depth: data.depth, count: feature.length / data.depth, feature, cut, leaf };
}

let trees: Trees | undefined;

/** The trees of `data/ranker.json`, unpacked when first needed. */
export function shippedTrees(): Trees {
  trees ??= unpack();
  return trees;
}

/** Adds up what the trees say of each sentence. */
export function predict({ base, depth, count, feature, cut, leaf }: Trees, table: FeatureTable, sentences: number): Float64Array {
  const sums = new Float64Array(sentences).fill(base);
  const answers = new Uint8Array(sentences);
  for (let tree = 0; tree < count; tree++) {
    for (let level = 0; level < depth; level++) {
      const column = table[feature[tree * depth + level] as number] as Float64Array;
      const limit = cut[tree * depth + level] as number;
      if (level === 0) answers.fill(0);
      // No branch: which way it went would be as good as chance to a processor.
      for (let i = 0; i < sentences; i++) answers[i] = (answers[i] as number) | (Number((column[i] as number) > limit) << level);
    }
    const leaves = tree << depth;
    for (let i = 0; i < sentences; i++) sums[i] = (sums[i] as number) + (leaf[leaves + (answers[i] as number)] as number);
  }
  return sums;
}

/**
 * Divides a prediction among the features (A. Saabas, "Interpreting random forests", 2014): what is known after some
 * answers stands for the mean of the leaves that are left, and each further answer moves it by what belongs to its feature.
 *
 * @returns What the trees say before they know anything, and a contribution a feature; together they are the prediction.
 */
export function divide(
  { base, depth, count, feature, cut, leaf }: Trees,
  table: FeatureTable,
  sentence: number,
): { before: number; contributions: Float64Array } {
  const contributions = new Float64Array(table.length);
  let before = base;
  for (let tree = 0; tree < count; tree++) {
    let left = leaf.subarray(tree << depth, (tree + 1) << depth);
    let mean = meanOf(left);
    before += mean;
    for (let level = 0; level < depth; level++) {
      const own = feature[tree * depth + level] as number;
      const answer = Number(((table[own] as Float64Array)[sentence] as number) > (cut[tree * depth + level] as number));
      // The lowest bit that is left is this level's.
      left = left.filter((_, k) => (k & 1) === answer);
      contributions[own] = (contributions[own] as number) + meanOf(left) - mean;
      mean = meanOf(left);
    }
  }
  return { before, contributions };
}

const meanOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;
