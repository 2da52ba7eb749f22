import { log } from './log.ts';
import { rankGreedily } from './rank-greedily.ts';
import { type Scorer, termCounts } from './scorer.ts';

/** Added to each count of the summary, so that a term not yet told costs much but not everything. */
const SMOOTHING = 0.1;

/**
 * Scores sentences by KLSum (A. Haghighi & L. Vanderwende, "Exploring Content Models for Multi-Document Summarization",
 * 2009): sentences are taken so that the words of the summary are distributed as in the document, that is, each time
 * the one that leaves KL(document ‖ summary) = Σ p(w) log(p(w) / q(w)) smallest.
 */
export const kl: Scorer = (document) => {
  const { sentences, terms, frequency } = document;
  const total = Math.max(1, terms.length);
  const told = new Float64Array(frequency.length);
  let toldTotal = 0;
  const counts = sentences.map((_, sentence) => termCounts(document, sentence));
  const lengths = counts.map((own) => [...own.values()].reduce((sum, count) => sum + count, 0));
  return rankGreedily(document, {
    // Σ p(w) log p(w) and the terms that a sentence leaves alone are the same for all, so only what changes is summed.
    value(sentence) {
      let gain = 0;
      for (const [term, count] of counts[sentence] as Map<number, number>) {
        const before = (told[term] as number) + SMOOTHING;
        gain += ((frequency[term] as number) / total) * log((before + count) / before);
      }
      return gain - log(toldTotal + (lengths[sentence] as number) + SMOOTHING * frequency.length);
    },
    take(sentence) {
      for (const [term, count] of counts[sentence] as Map<number, number>) told[term] = (told[term] as number) + count;
      toldTotal += lengths[sentence] as number;
    },
  });
};
