import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SummarizeOptions, scoreSentences, summarize } from '../../src/index.ts';
import { METHODS, type MethodName } from '../../src/scoring/methods.ts';
import { isAuto, MOST_AUTO_POINTS, toBudget } from '../../src/selection/budget.ts';
import { ARTICLES, articleText } from '../articles.ts';

describe('a budget', () => {
  test('without any limit is the most that is left to the method', () => {
    expect(toBudget({}, 20)).toEqual({ points: MOST_AUTO_POINTS, words: Infinity, chars: Infinity });
  });

  test('never asks for more points than there are sentences', () => {
    expect(toBudget({ points: 9 }, 4).points).toBe(4);
    expect(toBudget({}, 3).points).toBe(3);
  });

  test('by ratio is not rounded up by what floating-point numbers add', () => {
    expect(toBudget({ ratio: 0.07 }, 100).points).toBe(7);
    expect(toBudget({ ratio: 0.55 }, 100).points).toBe(55);
    expect(toBudget({ ratio: 1e-12 }, 100).points).toBe(1);
    expect(toBudget({ ratio: 1e-12 }, 0).points).toBe(0);
  });

  test('by ratio is rounded up to whole sentences', () => {
    expect(toBudget({ ratio: 0.21 }, 10).points).toBe(3);
    expect(toBudget({ ratio: 0.2 }, 10).points).toBe(2);
    expect(toBudget({ ratio: 0 }, 10).points).toBe(0);
    expect(toBudget({ ratio: 1 }, 10).points).toBe(10);
  });

  test('of points and ratio is the smaller', () => {
    expect(toBudget({ points: 2, ratio: 0.5 }, 10).points).toBe(2);
    expect(toBudget({ points: 8, ratio: 0.5 }, 10).points).toBe(5);
  });

  test.each([
    [{}, true],
    [{ points: 'auto' }, true],
    [{ points: 'auto', maxWords: 50 }, true],
    [{ points: 3 }, false],
    [{ maxWords: 50 }, false],
    [{ maxChars: 50 }, false],
    [{ ratio: 0.5 }, false],
    [{ points: undefined, ratio: undefined }, true],
  ] as const)('%j leaves the number of points to the method: %s', (options, expected) => {
    expect(isAuto(options)).toBe(expected);
  });
});

const wordsOf = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)?.length ?? 0;
const text = articleText('gempa-teluk-lino.txt');

describe('a summary', () => {
  test.each([0, 1, 2, 3, 5, 8])('of %i points has as many', (points) => {
    for (const article of ARTICLES) expect(summarize(article.text, { points }).points).toHaveLength(points);
  });

  test('of more points than the text has sentences has every sentence that is not told twice', () => {
    const short = 'Harga beras turun di Karawang. Nelayan tidak melaut pekan ini. Gempa mengguncang Palu.';
    expect(summarize(short, { points: 99 }).points).toHaveLength(3);
  });

  test('left to the ranker has one to seven points', () => {
    for (const article of ARTICLES) {
      for (const options of [{}, { points: 'auto' }] as const) {
        const { points } = summarize(article.text, options);
        expect(points.length).toBeGreaterThanOrEqual(1);
        expect(points.length).toBeLessThanOrEqual(7);
      }
    }
  });

  test.each(Object.keys(METHODS) as MethodName[])('left to %s has one to seven points', (method) => {
    const { points } = summarize(text, { method });
    expect(points.length).toBeGreaterThanOrEqual(1);
    expect(points.length).toBeLessThanOrEqual(7);
  });

  test('of one sentence has one point, even left to the ranker', () => {
    expect(summarize('Harga beras turun.').points).toHaveLength(1);
  });

  test('with room for the shortest sentence only has it', () => {
    const bullets = scoreSentences(text).map((sentence) => wordsOf(sentence.text));
    const { points } = summarize(text, { maxWords: Math.min(...bullets) });
    expect(points.length).toBeLessThanOrEqual(1);
    expect(summarize('Harga beras turun tajam pekan ini. Warga senang.', { maxWords: 2 }).points.map((point) => point.text)).toEqual(['Warga senang.']);
  });

  test('without room for any sentence has no point', () => {
    expect(summarize(text, { maxWords: 0 }).points).toEqual([]);
    expect(summarize(text, { maxChars: 3 }).points).toEqual([]);
    expect(summarize(text, { ratio: 0 }).points).toEqual([]);
    expect(summarize(text, { points: 0 }).points).toEqual([]);
  });

  test('by words fills most of the room', () => {
    for (const article of ARTICLES) expect(summarize(article.text, { maxWords: 100 }).stats.pointWords).toBeGreaterThan(70);
  });

  test('by ratio of all sentences has every sentence that is not told twice', () => {
    const { points, stats } = summarize(text, { ratio: 1, redundancy: 0 });
    expect(points).toHaveLength(stats.sentences);
  });
});

const method = fc.constantFrom(...(Object.keys(METHODS) as MethodName[]));
const budgets = fc.record(
  {
    points: fc.oneof(fc.nat(12), fc.constant('auto' as const)),
    maxWords: fc.nat(200),
    maxChars: fc.nat(1500),
    ratio: fc.double({ min: 0, max: 1, noNaN: true }),
    redundancy: fc.double({ min: 0, max: 1, noNaN: true }),
    phrase: fc.boolean(),
    order: fc.constantFrom('rank' as const, 'document' as const),
    query: fc.constantFrom('beras', 'harga petani'),
    method,
  },
  { requiredKeys: [] },
) as fc.Arbitrary<SummarizeOptions>;

test('no combination of budgets is exceeded by the text of the bullets', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ARTICLES), budgets, (article, options) => {
      const { points, stats } = summarize(article.text, options);
      const { points: most = Infinity, maxWords = Infinity, maxChars = Infinity, ratio = 1 } = options;
      const words = points.reduce((sum, point) => sum + wordsOf(point.text), 0);
      expect(words).toBeLessThanOrEqual(maxWords);
      expect(stats.pointWords).toBe(words);
      expect(points.reduce((sum, point) => sum + point.text.length, 0)).toBeLessThanOrEqual(maxChars);
      expect(points.length).toBeLessThanOrEqual(Math.ceil(ratio * stats.sentences));
      expect(points.length).toBeLessThanOrEqual(most === 'auto' ? 7 : most);
    }),
    { numRuns: 150 },
  );
});

test('asking for more points never gives fewer', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ARTICLES), method, fc.nat(20), (article, method, points) => {
      const [fewer, more] = [points, points + 1].map((n) => summarize(article.text, { method, points: n }).points.length);
      expect(more).toBeGreaterThanOrEqual(fewer as number);
    }),
    { numRuns: 60 },
  );
});

test('where scores only rank, the points for a smaller number are among those for a larger', () => {
  const ranking = fc.constantFrom(...(Object.keys(METHODS) as MethodName[]).filter((name) => name !== 'learned'));
  fc.assert(
    fc.property(fc.constantFrom(...ARTICLES), ranking, fc.nat(10), (article, method, points) => {
      const [fewer, more] = [points, points + 1].map((n) => summarize(article.text, { method, points: n }).points.map(({ index }) => index));
      expect(more?.slice(0, fewer?.length)).toEqual(fewer);
    }),
    { numRuns: 60 },
  );
});
