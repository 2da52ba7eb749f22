import type { Document } from '../../language/document.ts';

/** The sentences as vectors over the vocabulary, each term weighted by how often and how rare it is; only what is not zero. */
export interface TermVectors {
  /** The entries of sentence i are `bounds[i]` to `bounds[i + 1]`. */
  bounds: Uint32Array;
  term: Uint32Array;
  /** Weight of the term in a sentence, scaled so that the vector has length 1. */
  value: Float64Array;
  /** Sum of all vectors. */
  sum: Float64Array;
}

export function makeTermVectors({ sentences, vocabulary, terms, bounds, rarity }: Document): TermVectors {
  const vectors: TermVectors = {
    bounds: new Uint32Array(sentences.length + 1),
    term: new Uint32Array(terms.length),
    value: new Float64Array(terms.length),
    sum: new Float64Array(vocabulary.length),
  };
  const counts = new Uint32Array(vocabulary.length);
  let at = 0;
  for (let i = 0; i < sentences.length; i++) {
    const first = at;
    for (let k = bounds[i] as number; k < (bounds[i + 1] as number); k++) {
      const term = terms[k] as number;
      if (counts[term] === 0) vectors.term[at++] = term;
      counts[term] = (counts[term] as number) + 1;
    }
    let squares = 0;
    for (let k = first; k < at; k++) {
      const term = vectors.term[k] as number;
      const value = (counts[term] as number) * (rarity[term] as number);
      vectors.value[k] = value;
      squares += value * value;
      counts[term] = 0;
    }
    const length = Math.sqrt(squares) || 1;
    for (let k = first; k < at; k++) {
      const value = (vectors.value[k] as number) / length;
      vectors.value[k] = value;
      const term = vectors.term[k] as number;
      vectors.sum[term] = (vectors.sum[term] as number) + value;
    }
    vectors.bounds[i + 1] = at;
  }
  return vectors;
}

/** Product of a sentence's vector with a dense one. */
export function dot({ bounds, term, value }: TermVectors, sentence: number, dense: Float64Array): number {
  let sum = 0;
  for (let k = bounds[sentence] as number; k < (bounds[sentence + 1] as number); k++) sum += (value[k] as number) * (dense[term[k] as number] as number);
  return sum;
}

/** Adds a sentence's vector, times a factor, to a dense one. */
export function addTo(dense: Float64Array, { bounds, term, value }: TermVectors, sentence: number, factor = 1): void {
  for (let k = bounds[sentence] as number; k < (bounds[sentence + 1] as number); k++) {
    const t = term[k] as number;
    dense[t] = (dense[t] as number) + factor * (value[k] as number);
  }
}
