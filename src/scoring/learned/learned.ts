import type { Document } from '../../language/document.ts';
import type { Reason } from '../reason.ts';
import type { Scorer } from '../scorer.ts';
import data from './data/ranker.json' with { type: 'json' };
import { computeFeatures, FEATURES } from './features.ts';
import { divide, predict, shippedTrees } from './trees.ts';

/** How the selection weighs these scores; see `selection/select.ts`. Chosen by cross-validation in training/ranker.ts. */
export const WANTED = data.wanted;

/**
 * Scores sentences by the share of their words that an editor would put into a summary, as gradient-boosted oblivious
 * trees (J. Friedman, "Greedy Function Approximation: A Gradient Boosting Machine", 2001; L. Prokhorenkova et al.,
 * "CatBoost", 2018) estimate it from features of
 * position, length, topic, similarity, title, content and neighbours. Trained on IndoSum; see training/ and DESIGN.md.
 *
 * Scores are calibrated: sentences with a score of 0.4 have, on average, 40 % of their words and word pairs in a summary.
 */
export const learned: Scorer = (document) => predict(shippedTrees(), computeFeatures(document), document.sentences.length);

const MOST_REASONS = 6;

/** Tells why the learned ranker scores a sentence as it does: contributions that add up to its score: the six largest first, then the rest. */
export function explainLearned(document: Document): (sentence: number) => Reason[] {
  const table = computeFeatures(document);
  return (sentence) => {
    const { before, contributions } = divide(shippedTrees(), table, sentence);
    const reasons = FEATURES.map((feature, f) => ({ feature, contribution: contributions[f] as number })).sort(
      (a, b) => Math.abs(b.contribution) - Math.abs(a.contribution),
    );
    const rest = reasons.slice(MOST_REASONS).reduce((sum, { contribution }) => sum + contribution, 0);
    return [...reasons.slice(0, MOST_REASONS), { feature: 'other features', contribution: rest }, { feature: 'any sentence', contribution: before }];
  };
}
