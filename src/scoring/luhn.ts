import { Kind } from '../language/document.ts';
import type { Scorer } from './scorer.ts';

/** A word must occur this often to be significant. */
const FEWEST_OCCURRENCES = 2;
/** More insignificant words than this between two significant ones end a cluster. */
const WIDEST_GAP = 4;

/**
 * Scores sentences by their densest cluster of significant words (H. P. Luhn, "The Automatic Creation of Literature
 * Abstracts", 1958): the words are divided where more than four insignificant ones stand between significant ones; of the
 * clusters, each from its first to its last significant word, the highest (significant words)² / (all words) counts. Stop
 * words are never significant.
 */
export const luhn: Scorer = ({ sentences, tokens, frequency }) =>
  Float64Array.from(sentences, (_, sentence) => {
    let [best, significant, length, gap] = [0, 0, 0, 0];
    const finishCluster = (): void => {
      if (significant > 0) best = Math.max(best, (significant * significant) / length);
      significant = 0;
    };
    for (let i = tokens.bounds[sentence] as number; i < (tokens.bounds[sentence + 1] as number); i++) {
      if ((tokens.kind[i] as number) > Kind.number) continue;
      const term = tokens.term[i] as number;
      if (term < 0 || (frequency[term] as number) < FEWEST_OCCURRENCES) {
        gap++;
        continue;
      }
      if (gap > WIDEST_GAP) finishCluster();
      length = significant === 0 ? 1 : length + gap + 1;
      significant++;
      gap = 0;
    }
    finishCluster();
    return best;
  });
