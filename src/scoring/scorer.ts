import type { Document } from '../language/document.ts';

/**
 * Scores the sentences of a document: one number a sentence, in their order; higher means more worth telling. Any
 * function of this type can be passed as `method`.
 */
export type Scorer = (document: Document) => ArrayLike<number>;

/** The distinct terms of a sentence with how often each stands in it. */
export function termCounts(document: Document, sentence: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (let i = document.bounds[sentence] as number; i < (document.bounds[sentence + 1] as number); i++) {
    const term = document.terms[i] as number;
    counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

/** How many sentences each term of the vocabulary stands in. */
export function sentenceFrequency(document: Document): Uint32Array {
  const frequency = new Uint32Array(document.vocabulary.length);
  const last = new Int32Array(document.vocabulary.length).fill(-1);
  for (let sentence = 0; sentence < document.sentences.length; sentence++) {
    for (let i = document.bounds[sentence] as number; i < (document.bounds[sentence + 1] as number); i++) {
      const term = document.terms[i] as number;
      if (last[term] === sentence) continue;
      last[term] = sentence;
      frequency[term] = (frequency[term] as number) + 1;
    }
  }
  return frequency;
}
