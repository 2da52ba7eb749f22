import { log } from './log.ts';
import { type Scorer, termCounts } from './scorer.ts';
import { connect, pageRank } from './sentence-graph.ts';

/**
 * Scores sentences by TextRank (R. Mihalcea & P. Tarau, "TextRank: Bringing Order into Texts", 2004): weighted PageRank
 * where two sentences are as close as the number of words they share, divided by log|A| + log|B|.
 */
export const textrank: Scorer = (document) => {
  const sets = document.sentences.map((_, sentence) => termCounts(document, sentence));
  const lengths = document.sentences.map((_, i) => (document.bounds[i + 1] as number) - (document.bounds[i] as number));
  return pageRank(
    connect(document, (a, b) => {
      const norm = log(lengths[a] as number) + log(lengths[b] as number);
      if (!(norm > 0)) return 0;
      let shared = 0;
      for (const term of (sets[a] as Map<number, number>).keys()) if ((sets[b] as Map<number, number>).has(term)) shared++;
      return shared / norm;
    }),
  );
};
