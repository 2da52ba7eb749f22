import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lsa } from '../../src/scoring/lsa.ts';
import { makeDocument } from '../make-document.ts';

/** √Σ tf²: the length of a sentence's column in A. */
function lengthOf(sentence: string): number {
  const words = sentence.split(' ');
  return Math.sqrt([...new Set(words)].reduce((sum, word) => sum + words.filter((other) => other === word).length ** 2, 0));
}

test('scores a sentence by its length in the space of topics', () => {
  // Where all topics count, Σ v² σ² is the diagonal of V Σ² Vᵀ = AᵀA: the squared length of the sentence's own column.
  const sentences = ['padi padi desa', 'padi gudang', 'desa'];
  const scores = lsa(makeDocument(sentences));
  expect(scores[0]).toBeCloseTo(Math.sqrt(5));
  expect(scores[1]).toBeCloseTo(Math.sqrt(2));
  expect(scores[2]).toBeCloseTo(1);
});

test('loses nothing where the text has no more than five topics', () => {
  // However many the sentences, five words span five dimensions.
  const sentence = fc.array(fc.constantFrom('padi', 'desa', 'kota', 'jalan', 'pasar'), { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 9 }), (sentences) => {
      const scores = lsa(makeDocument(sentences));
      // Iteration leaves topics of nearly the same strength a little mixed.
      sentences.forEach((own, i) => {
        expect((scores[i] as number) / lengthOf(own)).toBeCloseTo(1, 1);
      });
    }),
    { numRuns: 100 },
  );
});

test('leaves out all but the five strongest topics', () => {
  // Sentences without a common word are topics of their own, σ = 1, 2, … 7; those of 1 and 2 are not among the five.
  const sentences = ['a', 'b b', 'c c c', 'd d d d', 'e e e e e', 'f f f f f f', 'g g g g g g g'];
  const scores = lsa(makeDocument(sentences));
  [0, 0, 3, 4, 5, 6, 7].forEach((expected, i) => {
    expect(scores[i]).toBeCloseTo(expected, 3);
  });
});

test('weighs a topic that many sentences share above one that stands alone', () => {
  // Six sentences on padi: σ² = 6 for one topic. "lain" has σ² = 1 and falls out with five stronger ones before it.
  const scores = lsa(makeDocument(['padi', 'padi', 'b b', 'c c', 'd d', 'e e', 'lain']));
  expect(scores[0]).toBeCloseTo(1, 3);
  expect(scores[6]).toBeCloseTo(0, 3);
});
