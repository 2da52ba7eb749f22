import type { Reason } from '../reason.ts';
import type { Scorer } from '../scorer.ts';
import data from './data/ranker.json' with { type: 'json' };
import type { Columns } from './features/columns.ts';
import { computeFeatures, FEATURES } from './features.ts';
import { divide, predict, shippedTrees } from './trees.ts';

/** How the selection weighs these scores; see `selection/select.ts`. Chosen by cross-validation in training/ranker.ts. */
export const WANTED = data.wanted;

/**
 * Scores sentences by the share of their words that an editor would put into a summary, as gradient-boosted trees
 * (J. Friedman, "Greedy Function Approximation: A Gradient Boosting Machine", 2001) estimate it from features of
 * position, length, topic, title, content and neighbours. Trained on IndoSum; see training/ and DESIGN.md.
 *
 * Scores are calibrated: sentences with a score of 0.4 have, on average, 40 % of their words and word pairs in a summary.
 */
export const learned: Scorer = (document) => {
  const trees = shippedTrees();
  const { rows, rowOf } = toRows(computeFeatures(document), document.sentences.length);
  return Float64Array.from({ length: rows }, (_, i) => predict(trees, rowOf(i)));
};

/** Lays the features out sentence by sentence. */
function toRows(columns: Columns, rows: number): { rows: number; rowOf: (sentence: number) => Float64Array } {
  const width = FEATURES.length;
  const table = new Float64Array(rows * width);
  FEATURES.forEach((name, f) => {
    const own = columns[name] as Float64Array;
    for (let i = 0; i < rows; i++) table[i * width + f] = own[i] as number;
  });
  return { rows, rowOf: (sentence) => table.subarray(sentence * width, (sentence + 1) * width) };
}

const MOST_REASONS = 6;

/** Tells why the learned ranker scores a sentence as it does: contributions that add up to its score, largest first. */
export function explainLearned(document: Parameters<Scorer>[0]): (sentence: number) => Reason[] {
  const { rowOf } = toRows(computeFeatures(document), document.sentences.length);
  return (sentence) => {
    const { before, contributions } = divide(shippedTrees(), rowOf(sentence));
    const reasons = FEATURES.map((feature, f) => ({ feature, contribution: contributions[f] as number })).sort(
      (a, b) => Math.abs(b.contribution) - Math.abs(a.contribution),
    );
    const rest = reasons.slice(MOST_REASONS).reduce((sum, { contribution }) => sum + contribution, 0);
    return [...reasons.slice(0, MOST_REASONS), { feature: 'other features', contribution: rest }, { feature: 'any sentence', contribution: before }];
  };
}
