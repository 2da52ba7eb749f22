import { expect, test } from 'vitest';
import { textrank } from '../../src/scoring/textrank.ts';
import { makeDocument } from '../make-document.ts';

// With d = 0.85 the paper's WS(V) = 0.15 + 0.85 Σ w / Σw · WS. For a chain B — A — C, where B and C pass all they have to A:
// A = 0.15 + 0.85 (B + C), B + C = 0.3 + 0.85 A → A = 0.405 / 0.2775. The three add up to 3; our ranks to 1.
const MIDDLE = 0.405 / 0.2775;

test('ranks sentences by weighted PageRank over shared words', () => {
  // All have four words, so every edge has the norm log 4 + log 4: w(A, B) = 2 / ln 16, w(A, C) = 1 / ln 16, w(B, C) = 0.
  const scores = textrank(makeDocument(['padi desa kota beras', 'padi desa gudang jalan', 'kota pasar pupuk bibit']));
  expect(scores[0]).toBeCloseTo(MIDDLE / 3, 5);
  expect(scores[1]).toBeCloseTo((0.15 + 0.85 * (2 / 3) * MIDDLE) / 3, 5);
  expect(scores[2]).toBeCloseTo((0.15 + 0.85 * (1 / 3) * MIDDLE) / 3, 5);
});

test('divides shared words by the logarithms of both lengths', () => {
  // w(A, B) = 1 / (ln 2 + ln 3), w(A, C) = 1 / (ln 2 + ln 4)
  const scores = textrank(makeDocument(['padi desa', 'padi gudang jalan', 'desa pasar pupuk bibit']));
  const [toB, toC] = [1 / Math.log(6), 1 / Math.log(8)];
  expect(scores[1]).toBeCloseTo((0.15 + 0.85 * (toB / (toB + toC)) * MIDDLE) / 3, 5);
  expect(scores[2]).toBeCloseTo((0.15 + 0.85 * (toC / (toB + toC)) * MIDDLE) / 3, 5);
});

test('counts a shared word once, however often it stands there', () => {
  const twice = textrank(makeDocument(['padi padi desa kota', 'padi padi gudang jalan', 'kota pasar pupuk bibit']));
  // w(A, B) = w(A, C) = 1 / ln 16
  expect(twice[1]).toBeCloseTo(twice[2] as number, 5);
});

test("leaves a sentence that shares nothing with the paper's 0.15", () => {
  // A and B pass all to each other: A = B = 1. C = 0.15.
  const scores = textrank(makeDocument(['padi desa', 'padi gudang', 'pasar pupuk']));
  expect((scores[2] as number) / (scores[0] as number)).toBeCloseTo(0.15, 5);
});

test('ranks add up to 1', () => {
  const scores = textrank(makeDocument(['padi desa', 'padi gudang', 'pasar pupuk', 'padi pasar', '_']));
  expect(Array.from(scores).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 6);
});
