import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Document } from '../../src/language/document.ts';
import { kl } from '../../src/scoring/kl.ts';
import { makeDocument, rankingOf } from '../make-document.ts';

const SMOOTHING = 0.1;

/** KL(document ‖ summary) = Σ p(w) log(p(w) / q(w)), written out. */
function divergence({ terms, bounds, frequency }: Document, summary: readonly number[]): number {
  const told = new Float64Array(frequency.length).fill(SMOOTHING);
  for (const sentence of summary) for (const term of terms.subarray(bounds[sentence], bounds[sentence + 1])) told[term] = (told[term] as number) + 1;
  const total = told.reduce((sum, count) => sum + count, 0);
  return frequency.reduce((sum, count, term) => sum + (count / terms.length) * Math.log(count / terms.length / ((told[term] as number) / total)), 0);
}

test('takes the sentence that leaves the summary closest to the document', () => {
  // p = padi 0.4, gudang 0.2, jalan 0.2, desa 0.2
  // 0 alone: q = (2.1, 1.1, 0.1, 0.1) / 3.4 → KL = 0.50   1 alone: q = (0.1, 0.1, 1.1, 1.1) / 2.4 → KL = 0.89
  const document = makeDocument(['padi padi gudang', 'jalan desa']);
  expect(divergence(document, [0])).toBeCloseTo(0.497, 3);
  expect(divergence(document, [1])).toBeCloseTo(0.887, 3);
  expect(rankingOf(kl(document))).toEqual([0, 1]);
});

test('prefers what has not been told', () => {
  // After 0, sentence 1 says it again (q(desa) stays at 0.1 / 4.3), sentence 2 adds what is missing.
  expect(rankingOf(kl(makeDocument(['padi gudang', 'padi gudang', 'desa'])))).toEqual([0, 2, 1]);
});

test('makes every choice that the formula makes', () => {
  const sentence = fc
    .array(fc.constantFrom('padi', 'gudang', 'jalan', 'desa', 'pasar', 'kota'), { minLength: 1, maxLength: 6 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), (sentences) => {
      const document = makeDocument(sentences);
      const chosen: number[] = [];
      for (const next of rankingOf(kl(document))) {
        const best = Math.min(...sentences.map((_, i) => (chosen.includes(i) ? Number.POSITIVE_INFINITY : divergence(document, [...chosen, i]))));
        expect(divergence(document, [...chosen, next])).toBeCloseTo(best, 9);
        chosen.push(next);
      }
    }),
    { numRuns: 100 },
  );
});
