import type { Scorer } from './scorer.ts';

/** A word must occur this often to be significant. */
const FEWEST_OCCURRENCES = 2;
/** More insignificant words than this between two significant ones end a cluster. */
const WIDEST_GAP = 4;

/**
 * Scores sentences by their densest cluster of significant words (H. P. Luhn, "The Automatic Creation of Literature
 * Abstracts", 1958): of the stretches that begin and end with a significant word and have no gap of more than four
 * words, the one where (significant words)² / (all words) is highest. Stop words are never significant.
 */
export const luhn: Scorer = ({ sentences, tokens, frequency }) =>
  Float64Array.from(sentences, (_, sentence) => {
    let best = 0;
    let significant = 0;
    let length = 0;
    let gap = 0;
    for (let i = tokens.bounds[sentence] as number; i < (tokens.bounds[sentence + 1] as number); i++) {
      if ((tokens.kind[i] as number) > 1) continue;
      const term = tokens.term[i] as number;
      gap++;
      if (term < 0 || (frequency[term] as number) < FEWEST_OCCURRENCES) continue;
      const joins = significant > 0 && gap <= WIDEST_GAP + 1;
      length = joins ? length + gap : 1;
      significant = joins ? significant + 1 : 1;
      gap = 0;
      best = Math.max(best, (significant * significant) / length);
    }
    return best;
  });
