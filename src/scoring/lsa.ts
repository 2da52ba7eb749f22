import type { Document } from '../language/document.ts';
import { type Scorer, termCounts } from './scorer.ts';

/** Topics that count: no more than this, and no fewer than a text of few sentences has. */
const MOST_TOPICS = 5;
const ROUNDS = 30;

/**
 * Scores sentences by latent semantic analysis (J. Steinberger & K. Ježek, "Using Latent Semantic Analysis in Text
 * Summarization and Summary Evaluation", 2004): with A = U Σ Vᵀ the term-by-sentence matrix, sentence i scores
 * √(Σₖ vᵢₖ² σₖ²), its length in the space of the strongest topics; here the five strongest, whatever their strength.
 *
 * The topics are found by subspace iteration on AᵀA, which needs nothing but products of the sparse A with a vector.
 */
export const lsa: Scorer = (document) => {
  const count = document.sentences.length;
  const topics = Math.min(MOST_TOPICS, count);
  const columns = document.sentences.map((_, sentence) => [...termCounts(document, sentence)]);
  const basis = Array.from({ length: topics }, (_, k) => Float64Array.from({ length: count }, (_, i) => 1 / (1 + Math.abs(i - (k * count) / topics))));
  orthonormalize(basis);
  for (let round = 0; round < ROUNDS; round++) {
    for (const vector of basis) vector.set(multiply(columns, vector, document));
    orthonormalize(basis);
  }
  // With v orthonormal, |AᵀA v| = σ².
  const squares = basis.map((vector) => Math.sqrt(multiply(columns, vector, document).reduce((sum, value) => sum + value * value, 0)));
  return Float64Array.from({ length: count }, (_, i) =>
    Math.sqrt(basis.reduce((sum, vector, k) => sum + (vector[i] as number) ** 2 * (squares[k] as number), 0)),
  );
};

/** AᵀA v for the sparse A given by its columns. */
function multiply(columns: [term: number, count: number][][], vector: Float64Array, { vocabulary }: Document): Float64Array {
  const byTerm = new Float64Array(vocabulary.length);
  columns.forEach((column, i) => {
    for (const [term, count] of column) byTerm[term] = (byTerm[term] as number) + count * (vector[i] as number);
  });
  return Float64Array.from(columns, (column) => column.reduce((sum, [term, count]) => sum + count * (byTerm[term] as number), 0));
}

/** Makes vectors orthogonal to those before and of length 1 (modified Gram–Schmidt); what depends on others becomes 0. */
function orthonormalize(basis: Float64Array[]): void {
  basis.forEach((vector, k) => {
    for (const other of basis.slice(0, k)) {
      const dot = vector.reduce((sum, value, i) => sum + value * (other[i] as number), 0);
      for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] as number) - dot * (other[i] as number);
    }
    const norm = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
    for (let i = 0; i < vector.length; i++) vector[i] = norm > 1e-9 ? (vector[i] as number) / norm : 0;
  });
}
