import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreSentences, summarize } from '../../src/index.ts';
import { METHODS, type MethodName } from '../../src/scoring/methods.ts';
import { ARTICLES } from '../articles.ts';

const method = fc.constantFrom(...(Object.keys(METHODS) as MethodName[]));
const points = fc.oneof(fc.nat(10), fc.constant('auto' as const));
const article = fc.constantFrom(...ARTICLES);

test('by rank, the points come with ranks 1, 2, 3 … and falling scores', () => {
  fc.assert(
    fc.property(article, method, points, ({ text }, method, points) => {
      const summary = summarize(text, { method, points, order: 'rank' });
      expect(summary.points.map(({ rank }) => rank)).toEqual(summary.points.map((_, i) => i + 1));
      const scores = summary.points.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    }),
    { numRuns: 60 },
  );
});

test('by document, the points come as they stand in the text', () => {
  fc.assert(
    fc.property(article, method, points, ({ text }, method, points) => {
      const summary = summarize(text, { method, points, order: 'document' });
      const indexes = summary.points.map(({ index }) => index);
      expect(indexes).toEqual([...indexes].sort((a, b) => a - b));
      const starts = summary.points.map(({ start }) => start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }),
    { numRuns: 60 },
  );
});

test('the order changes nothing but the order', () => {
  fc.assert(
    fc.property(article, method, points, ({ text }, method, points) => {
      const byRank = summarize(text, { method, points }).points;
      const inText = summarize(text, { method, points, order: 'document' }).points;
      expect([...inText].sort((a, b) => a.rank - b.rank)).toEqual(byRank);
    }),
    { numRuns: 40 },
  );
});

test('of equal scores the earlier sentence ranks first', () => {
  const text = 'Harga beras turun. Nelayan tidak melaut. Gempa mengguncang Palu.';
  expect(summarize(text, { method: () => [1, 1, 1], points: 3 }).points.map(({ index }) => index)).toEqual([0, 1, 2]);
  expect(scoreSentences(text, { method: () => [1, 1, 1] }).map(({ rank }) => rank)).toEqual([1, 2, 3]);
});

test("takes the user's highest scores", () => {
  const text = 'Harga beras turun. Nelayan tidak melaut. Gempa mengguncang Palu. Sekolah libur sepekan.';
  expect(summarize(text, { method: () => [0.1, 7, -3, 2], points: 2 }).points.map(({ index }) => index)).toEqual([1, 3]);
});
