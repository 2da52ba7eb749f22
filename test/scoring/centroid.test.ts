import { expect, test } from 'vitest';
import { centroid } from '../../src/scoring/centroid.ts';
import { makeDocument } from '../make-document.ts';

test("adds up the mean tf·idf of a sentence's distinct terms", () => {
  // Two sentences. padi: 3 times, in both → 3/2 · ln(1 + 2/2). gudang: once, in one → 1/2 · ln(1 + 2/1).
  const [padi, gudang] = [1.5 * Math.log(2), 0.5 * Math.log(3)];
  const scores = centroid(makeDocument(['padi padi gudang', 'padi']));
  expect(scores[0]).toBeCloseTo(padi + gudang);
  expect(scores[1]).toBeCloseTo(padi);
});

test('weighs a rare term above a common one of the same frequency', () => {
  // padi twice in one sentence, gudang once in each of two.
  const scores = centroid(makeDocument(['padi padi', 'gudang jalan', 'gudang desa']));
  const [padi, gudang, once] = [(2 / 3) * Math.log(1 + 3), (2 / 3) * Math.log(1 + 3 / 2), (1 / 3) * Math.log(1 + 3)];
  expect(scores[0]).toBeCloseTo(padi);
  expect(scores[1]).toBeCloseTo(gudang + once);
  expect(padi).toBeGreaterThan(gudang);
});

test('gives a sentence without terms 0', () => {
  expect(centroid(makeDocument(['padi', '_ _']))[1]).toBe(0);
});
