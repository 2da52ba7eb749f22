import type { Scorer } from './scorer.ts';

/**
 * Scores sentences by position alone: the first gets 1, the last 1/n. In news, which tells the main thing first, this
 * is the baseline that unsupervised methods lose to.
 *
 * @example
 * summarize(text, { method: lead, points: 3, redundancy: 0 }); // the first three sentences
 */
export const lead: Scorer = ({ sentences }) => Float64Array.from(sentences, (_, i) => 1 - i / sentences.length);
