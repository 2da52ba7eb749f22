import { rankGreedily } from './rank-greedily.ts';
import type { Scorer } from './scorer.ts';

/**
 * Scores sentences by how probable their words are, one after the other (A. Nenkova & L. Vanderwende, "The Impact of
 * Frequency on Summarization", 2005): take the sentence of the highest mean word probability among those that hold the
 * most probable word, square the probabilities of its words, since they have now been told, and go on.
 */
export const sumbasic: Scorer = (document) => {
  const { terms, bounds, frequency } = document;
  const probability = Float64Array.from(frequency, (count) => count / terms.length);
  const mean = (sentence: number): number => {
    const own = terms.subarray(bounds[sentence], bounds[sentence + 1]);
    return own.reduce((sum, term) => sum + (probability[term] as number), 0) / Math.max(1, own.length);
  };
  return rankGreedily(document, {
    value(sentence) {
      return mean(sentence);
    },
    admits() {
      let likeliest = -1;
      for (let term = 0; term < probability.length; term++) {
        if (likeliest < 0 || (probability[term] as number) > (probability[likeliest] as number)) likeliest = term;
      }
      return (sentence) => terms.subarray(bounds[sentence], bounds[sentence + 1]).includes(likeliest);
    },
    take(sentence) {
      for (const term of new Set(terms.subarray(bounds[sentence], bounds[sentence + 1]))) probability[term] = (probability[term] as number) ** 2;
    },
  });
};
