import type { Document } from '../language/document.ts';
import { log } from './log.ts';
import { sentenceFrequency } from './scorer.ts';

/**
 * How well each sentence answers the query, 0 to 1: the part of the query's terms that it holds, each weighted by how few
 * sentences have it. All zero where the text has none of them.
 */
export function matchQuery(document: Document): Float64Array {
  const { sentences, bounds, terms, queryTerms } = document;
  const match = new Float64Array(sentences.length);
  if (queryTerms.length === 0) return match;
  const inSentences = sentenceFrequency(document);
  const weights = new Map(Array.from(queryTerms, (term) => [term, log(1 + sentences.length / (inSentences[term] as number))]));
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  for (let i = 0; i < sentences.length; i++) {
    const own = new Set(terms.subarray(bounds[i] as number, bounds[i + 1] as number));
    for (const [term, weight] of weights) if (own.has(term)) match[i] = (match[i] as number) + weight / total;
  }
  return match;
}

/** What answers in part gains so many times what lies between the lowest score and the highest, by its part; a full answer twice that. */
const EXCESS = 1.05;
/** Weights that add up to all may miss 1 by this. */
const ROUNDING = 1e-9;

/** What the query adds to each score: whatever scale a method has, a full answer outranks all others. */
export function focus(document: Document, scores: ArrayLike<number>): Float64Array {
  let [low, high] = [Infinity, -Infinity];
  for (let i = 0; i < scores.length; i++) {
    low = Math.min(low, scores[i] as number);
    high = Math.max(high, scores[i] as number);
  }
  const spread = high > low ? high - low : 1;
  return matchQuery(document).map((share) => (share > 1 - ROUNDING ? 2 : share) * spread * EXCESS);
}
