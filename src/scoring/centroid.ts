import { log } from './log.ts';
import { type Scorer, sentenceFrequency, termCounts } from './scorer.ts';

/**
 * Scores sentences by the centroid of the text (D. Radev, H. Jing, M. Styś & D. Tam, "Centroid-based summarization of
 * multiple documents", 2004): the sum, over a sentence's distinct terms, of the term's mean tf·idf. One text has no
 * other documents for the idf, so a term's rarity among its sentences, log(1 + n / nₜ), stands for it.
 */
export const centroid: Scorer = (document) => {
  const { sentences, frequency } = document;
  const count = sentences.length;
  const inSentences = sentenceFrequency(document);
  const weight = Float64Array.from(frequency, (tf, term) => (tf / count) * log(1 + count / (inSentences[term] as number)));
  return Float64Array.from(sentences, (_, sentence) => {
    let sum = 0;
    for (const term of termCounts(document, sentence).keys()) sum += weight[term] as number;
    return sum;
  });
};
