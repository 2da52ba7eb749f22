import { expect, test } from 'vitest';
import { lexrank } from '../../src/scoring/lexrank.ts';
import { makeDocument } from '../make-document.ts';

test('ranks sentences by PageRank over links without weights', () => {
  // idf(padi) = idf(desa) = ln(3/2) + 1 = 1.405, idf(gudang) = idf(pasar) = ln 3 + 1 = 2.099
  // cos(A, B) = 1.405² / (√(1.405² + 1.405²) · √(1.405² + 2.099²)) = 0.39 = cos(A, C), above 0.1; cos(B, C) = 0
  // Each is linked with itself as well: A = 0.05 + 0.85 (A / 3 + B / 2 + C / 2), B = C, A + B + C = 1
  // → A (1 + 0.85 / 6) = 0.05 + 0.425 → A = 0.475 / 1.141667 = 0.4161
  const scores = lexrank(makeDocument(['padi desa', 'padi gudang', 'desa pasar']));
  expect(scores[0]).toBeCloseTo(0.475 / (1 + 0.85 / 6), 5);
  expect(scores[1]).toBeCloseTo((1 - 0.475 / (1 + 0.85 / 6)) / 2, 5);
  expect(scores[2]).toBeCloseTo(scores[1] as number, 9);
});

test('links count alike, however close the sentences are', () => {
  // cos(A, B) = 1, cos(A, C) = cos(B, C) = 1 / (1.72 · 2.32) = 0.25: a triangle.
  expect(Array.from(lexrank(makeDocument(['padi desa', 'padi desa', 'padi kota'])), (score) => score.toFixed(6))).toEqual(['0.333333', '0.333333', '0.333333']);
});

test('does not link sentences whose cosine is 0.1 or less', () => {
  // One of twelve words is shared: cos = 1² / (1² + 11 · 1.69²) = 0.03, with idf(padi) = ln(2/2) + 1 and the others ln 2 + 1.
  const rest = (letter: string): string => Array.from({ length: 11 }, (_, i) => letter + i).join(' ');
  // Linked to nothing but itself, a sentence keeps 1 / n.
  const apart = lexrank(makeDocument([`padi ${rest('a')}`, `padi ${rest('b')}`, 'x y', 'x z', 'y w']));
  expect(apart[0]).toBeCloseTo(0.2, 6);
  expect(apart[1]).toBeCloseTo(0.2, 6);
  expect(apart[2]).toBeGreaterThan(0.2);
  // One of three: cos = 1² / (1² + 2 · 1.69²) > 0.1
  const linked = lexrank(makeDocument(['padi a b', 'padi c d']));
  expect(linked[0]).toBeCloseTo(0.5, 6);
});

test('links by a rare word what a common one does not link', () => {
  // Of four sentences, all have padi: idf = 1. Only A and B have bibit: idf = ln 2 + 1 = 1.69; what stands once has 2.39.
  // cos(A, B) = (1² + 1.69²) / (1² + 1.69² + 3 · 2.39²) = 0.18; cos(C, D) = 1² / (1² + 3 · 2.39²) = 0.06; cos(A, C) = 0.05
  // So A is linked with B by bibit and with C by jambu, B and C are not linked by padi, and D is linked with nothing but itself.
  const scores = lexrank(makeDocument(['padi bibit jambu a b', 'padi bibit d e f', 'padi jambu g h i', 'padi j k l']));
  expect(scores[0]).toBeGreaterThan(0.26);
  expect(scores[1]).toBeCloseTo(scores[2] as number, 6);
  expect(scores[3]).toBeCloseTo(0.25, 6);
});

test('ranks add up to 1', () => {
  const scores = lexrank(makeDocument(['padi desa', 'padi gudang', 'pasar pupuk', 'padi pasar', '_']));
  expect(Array.from(scores).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 6);
});
