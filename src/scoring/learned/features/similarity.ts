import { addTo, dot, type TermVectors } from '../term-vectors.ts';
import { group } from './columns.ts';

/** How alike the sentence is to others: what has been told before, what is told after. */
export const similarity = group(
  ['similarBefore', 'similarAfter', 'similarToFirst', 'similarToSecond', 'similarToPrevious', 'similarToNext'],
  (columns, { sentences, vocabulary }, vectors) => {
    const { similarBefore, similarAfter, similarToFirst, similarToSecond, similarToPrevious, similarToNext } = columns;
    const count = sentences.length;
    const before = new Float64Array(vocabulary.length);
    const first = toDense(vectors, 0, vocabulary.length, count);
    const second = toDense(vectors, 1, vocabulary.length, count);
    const previous = new Float64Array(vocabulary.length);
    for (let i = 0; i < count; i++) {
      const toBefore = dot(vectors, i, before);
      const toItself = dot(vectors, i, vectors.sum) > 0 ? 1 : 0;
      similarBefore[i] = i > 0 ? toBefore / i : 0;
      similarAfter[i] = i < count - 1 ? Math.max(0, dot(vectors, i, vectors.sum) - toBefore - toItself) / (count - 1 - i) : 0;
      similarToFirst[i] = i === 0 ? 0 : dot(vectors, i, first);
      similarToSecond[i] = i === 1 ? 0 : dot(vectors, i, second);
      const toPrevious = i === 0 ? 0 : dot(vectors, i, previous);
      similarToPrevious[i] = toPrevious;
      if (i > 0) {
        similarToNext[i - 1] = toPrevious;
        addTo(previous, vectors, i - 1, -1);
      }
      addTo(previous, vectors, i);
      addTo(before, vectors, i);
    }
  },
);

function toDense(vectors: TermVectors, sentence: number, size: number, count: number): Float64Array {
  const dense = new Float64Array(size);
  if (sentence < count) addTo(dense, vectors, sentence);
  return dense;
}
