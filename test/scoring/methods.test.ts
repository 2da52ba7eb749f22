import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { analyze } from '../../src/language/analyze.ts';
import { createEngine } from '../../src/language/engine.ts';
import { METHODS, scoreDocument } from '../../src/scoring/methods.ts';
import { articleText } from '../articles.ts';
import { makeDocument } from '../make-document.ts';

const engine = createEngine();
const news = analyze(readArticle(articleText('pasar-beras.txt')), engine);
const sentence = fc.array(fc.constantFrom('padi', 'desa', 'kota', 'jalan', 'pasar', '_', ','), { maxLength: 8 }).map((words) => words.join(' '));

describe.each(Object.entries(METHODS))('%s', (_, scorer) => {
  test('gives every sentence of any document a finite score', () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 30 }), (sentences) => {
        const scores = scorer(makeDocument(sentences));
        expect(scores.length).toBe(sentences.length);
        expect(Array.from(scores).every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('gives an empty document no scores', () => {
    expect(scorer(makeDocument([])).length).toBe(0);
  });

  test('gives the same scores again', () => {
    expect(scorer(news)).toEqual(scorer(news));
    expect(scorer(analyze(readArticle(articleText('pasar-beras.txt')), createEngine()))).toEqual(scorer(news));
  });

  test('tells sentences apart', () => {
    expect(new Set(Array.from(scorer(news))).size).toBeGreaterThan(news.sentences.length / 4);
  });

  test('leaves the document as it was', () => {
    const before = structuredClone(news);
    scorer(news);
    expect(news).toEqual(before);
  });

  test('works on a text of thousands of sentences', () => {
    const long = makeDocument(Array.from({ length: 3000 }, (_, i) => `padi w${i % 97} w${i % 89} w${i % 7}`));
    expect(Array.from(scorer(long)).every(Number.isFinite)).toBe(true);
  });
});

describe('a scorer of the user', () => {
  const document = makeDocument(['padi', 'desa', 'kota']);

  test('is taken as it is', () => {
    expect([...scoreDocument(document, () => [3, 1, 2]).values]).toEqual([3, 1, 2]);
  });

  test('may return a typed array', () => {
    expect([...scoreDocument(document, () => new Float32Array([3, 1, 2])).values]).toEqual([3, 1, 2]);
  });

  test('is named in the explanation', () => {
    const byChance = (): number[] => [3, 1, 2];
    expect(scoreDocument(document, byChance).explain(2)).toEqual([{ feature: 'byChance', contribution: 2 }]);
  });

  test.each([
    ['nothing', undefined, TypeError, /options\.method.*undefined/],
    ['text', 'abc', TypeError, /options\.method.*"abc"/],
    ['text in the array', [1, '2', 3], TypeError, /score 1.*options\.method.*"2"/],
    ['too few scores', [1, 2], RangeError, /options\.method.*3.*2|options\.method.*2.*3/],
    ['too many scores', [1, 2, 3, 4], RangeError, /options\.method/],
    ['NaN', [1, Number.NaN, 3], RangeError, /score 1.*finite.*NaN/],
    ['infinity', [1, 2, Number.POSITIVE_INFINITY], RangeError, /score 2.*finite/],
  ] as const)('that returns %s is told what is wrong', (_, returned, Kind, message) => {
    expect(() => scoreDocument(document, (() => returned) as never)).toThrow(Kind);
    expect(() => scoreDocument(document, (() => returned) as never)).toThrow(message);
  });
});
