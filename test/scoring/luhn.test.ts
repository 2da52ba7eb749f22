import { expect, test } from 'vitest';
import { luhn } from '../../src/scoring/luhn.ts';
import { makeDocument } from '../make-document.ts';

const scoreOf = (sentence: string): number => luhn(makeDocument([sentence]))[0] as number;

test("scores the example of Luhn's paper: four significant words in a cluster of seven", () => {
  // padi ×2 and gudang ×2 are significant, the rest comes once: [* - * * - - *] → 4² / 7
  expect(scoreOf('padi satu gudang padi dua tiga gudang')).toBeCloseTo(16 / 7);
});

test('leaves out of the cluster what stands before and after it', () => {
  // dua [padi padi] satu tiga → 2² / 2
  expect(scoreOf('dua padi padi satu tiga')).toBe(2);
});

test('joins significant words with four others between them', () => {
  // [* * * - - - - * * *] → 6² / 10, more than 3² / 3 of either half
  expect(scoreOf('padi padi padi a b c d padi padi padi')).toBeCloseTo(3.6);
});

test('counts a cluster as a whole, though a part of it is denser', () => {
  // [* * - - - - *] → 3² / 7, not [* *] → 2² / 2
  expect(scoreOf('padi padi a b c d padi')).toBeCloseTo(9 / 7);
  // [* - - - - *] → 2² / 6, not [*] → 1² / 1
  expect(scoreOf('padi a b c d padi')).toBeCloseTo(4 / 6);
});

test('ends a cluster at five others', () => {
  // [* * *] - - - - - [* * *] → 3² / 3
  expect(scoreOf('padi padi padi a b c d e padi padi padi')).toBe(3);
});

test('counts stop words as words, but never as significant', () => {
  // [* _ *] → 2² / 3
  expect(scoreOf('_ _ padi _ padi _')).toBeCloseTo(4 / 3);
});

test('does not count punctuation', () => {
  // [* , *] → 2² / 2
  expect(scoreOf('padi , padi')).toBe(2);
});

test('counts occurrences in the whole text', () => {
  // gudang is significant for its place in the other sentence: [* *] → 2² / 2; padi alone → 1² / 1
  expect(Array.from(luhn(makeDocument(['padi gudang', 'gudang jalan', 'padi desa'])))).toEqual([2, 1, 1]);
});

test('gives a sentence without significant words 0', () => {
  expect(Array.from(luhn(makeDocument(['padi padi', 'jalan _ desa', '_'])))).toEqual([2, 0, 0]);
});

test('scores a sentence as its mirror image', () => {
  // A cluster does not know from which side it is read.
  const sentence = 'padi padi a b c d padi';
  expect(scoreOf(sentence)).toBeCloseTo(scoreOf(sentence.split(' ').reverse().join(' ')));
});
