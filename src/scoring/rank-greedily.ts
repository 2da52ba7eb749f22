import type { Document } from '../language/document.ts';

/** A method that takes sentences one by one, each given those before. */
export interface Greedy {
  /** How good a sentence would be now. */
  value(sentence: number): number;
  /** Notes that a sentence has been taken. */
  take(sentence: number): void;
  /** Called before each choice: which sentences are in question; where none of those is left, all are. */
  admits?(): (sentence: number) => boolean;
}

/** So many are chosen one by one; the others follow by their value after that. Keeps the work linear in long texts. */
const MOST_CHOICES = 24;

/** Turns greedy choices into scores: between 1 and 2 for the sentences chosen, the first highest, below 1 for the rest. */
export function rankGreedily({ sentences }: Document, { value, take, admits }: Greedy): Float64Array {
  const scores = new Float64Array(sentences.length);
  const left = new Set(sentences.keys());
  const choices = Math.min(MOST_CHOICES, sentences.length);
  for (let choice = 0; choice < choices; choice++) {
    const best = argmax(left, value, admits?.()) ?? argmax(left, value);
    if (best === undefined) break;
    left.delete(best);
    take(best);
    scores[best] = 2 - choice / choices;
  }
  const values = [...left].map((sentence) => [sentence, value(sentence)] as const);
  const [low, high] = values.reduce(([a, b], [, v]) => [Math.min(a, v), Math.max(b, v)], [Infinity, -Infinity]);
  for (const [sentence, v] of values) scores[sentence] = high > low ? (v - low) / (high - low) : 0;
  return scores;
}

function argmax(candidates: Iterable<number>, value: (sentence: number) => number, admits?: (sentence: number) => boolean): number | undefined {
  let best: number | undefined;
  let highest = -Infinity;
  for (const candidate of candidates) {
    if (admits && !admits(candidate)) continue;
    const v = value(candidate);
    if (v > highest) {
      highest = v;
      best = candidate;
    }
  }
  return best;
}
