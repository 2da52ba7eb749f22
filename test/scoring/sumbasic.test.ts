import { expect, test } from 'vitest';
import { sumbasic } from '../../src/scoring/sumbasic.ts';
import { makeDocument, rankingOf } from '../make-document.ts';

test('takes the sentence of the highest mean word probability first', () => {
  // p(padi) = 3/7, p(gudang) = 2/7, p(bupati) = p(jalan) = 1/7
  // 0: (3 + 3 + 2) / 21 = 0.38   1: (3 + 1) / 14 = 0.29   2: (1 + 2) / 14 = 0.21
  expect(rankingOf(sumbasic(makeDocument(['padi padi gudang', 'padi bupati', 'jalan gudang'])))[0]).toBe(0);
});

test('takes only sentences with the most probable word', () => {
  // p(padi) = 3/17 is the highest. Sentence 2 has the higher mean, 2/17 against (3 + 4) / 85, but not padi.
  // Then p(padi) = (3/17)², and gudang with 2/17 is the highest: sentence 2. Then all of e … l have 1/17: 1 before 3.
  const document = makeDocument(['padi a b c d', 'padi e f g h', 'gudang gudang', 'padi i j k l']);
  expect(rankingOf(sumbasic(document))).toEqual([0, 2, 1, 3]);
});

test('squares the probability of words that have been told', () => {
  // p(padi) = 4/9, p(gudang) = 3/9, p(desa) = p(jalan) = 1/9: sentence 0.
  // Now p(padi) = 16/81 = 0.20 and gudang is the highest with 0.33: sentence 3, of mean 3/9 against (3 + 1) / 18 of 2.
  // Now p(gudang) = 1/9 and padi is the highest again: sentence 1, and 2 is left.
  const document = makeDocument(['padi padi padi', 'padi desa', 'gudang jalan', 'gudang gudang']);
  expect(rankingOf(sumbasic(document))).toEqual([0, 3, 1, 2]);
});

test('puts a sentence without terms last', () => {
  expect(rankingOf(sumbasic(makeDocument(['_ _', 'padi gudang', 'padi'])))[2]).toBe(0);
});

test('goes on without the most probable word where no sentence is left that has it', () => {
  // p(padi) = 6/11 and, once told, still 36/121 = 0.30: the highest, but in no sentence that is left. Of means, 1 and 2 have
  // 2/11 = 0.18, 3 has 0.09: 1. Now p(desa) = p(kota) = 4/121 = 0.03: 3 before 2.
  const document = makeDocument(['padi padi padi padi padi padi', 'desa kota', 'desa kota', 'jalan']);
  expect(rankingOf(sumbasic(document))).toEqual([0, 1, 3, 2]);
});
