import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { analyze } from '../../src/language/analyze.ts';
import { createEngine } from '../../src/language/engine.ts';
import { scoreSentences } from '../../src/score-sentences.ts';
import { explainLearned, learned } from '../../src/scoring/learned/learned.ts';
import { packNumbers, unpackNumbers } from '../../src/scoring/learned/packed-numbers.ts';
import { summarize } from '../../src/summarize.ts';
import { ARTICLES, articleText } from '../articles.ts';
import { makeDocument } from '../make-document.ts';

const engine = createEngine();
const sum = (reasons: readonly { contribution: number }[]): number => reasons.reduce((total, { contribution }) => total + contribution, 0);
/** The story of a page without its headline. */
const bodyOf = (file: string): string => {
  const { text, paragraphs } = readArticle(articleText(file));
  return paragraphs.map(({ start, end }) => text.slice(start, end)).join('\n\n');
};

test.each(ARTICLES)('every explanation adds up to its score: $file', ({ text }) => {
  const document = analyze(readArticle(text), engine);
  const explain = explainLearned(document);
  Array.from(learned(document)).forEach((score, i) => {
    expect(sum(explain(i))).toBeCloseTo(score, 9);
  });
});

test('numbers are read as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1624, max: 1624 })), (numbers) => {
      const text = packNumbers(numbers);
      expect([...unpackNumbers(text)]).toEqual(numbers);
      expect(JSON.stringify(text)).toHaveLength(text.length + 2);
    }),
  );
});

test.each([1625, -1625, 0.5, Number.NaN])('%s is not written as something else', (number) => {
  expect(() => packNumbers([number])).toThrow(RangeError);
});

test('names the largest contributions first', () => {
  const document = analyze(readArticle(articleText('pasar-beras.txt')), engine);
  const named = explainLearned(document)(0).slice(0, -2);
  const sizes = named.map(({ contribution }) => Math.abs(contribution));
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
});

test('explains sentences of a document without terms', () => {
  const document = makeDocument(['_', '_ _']);
  const scores = learned(document);
  expect(sum(explainLearned(document)(1))).toBeCloseTo(scores[1] as number, 9);
});

describe('the title', () => {
  const text = bodyOf('pasar-beras.txt');

  test('is not needed', () => {
    const sentences = scoreSentences(text);
    expect(sentences.length).toBeGreaterThan(10);
    expect(sentences.every(({ score }) => Number.isFinite(score))).toBe(true);
  });

  test('changes the scores', () => {
    const without = scoreSentences(text).map(({ score }) => score);
    const withTitle = scoreSentences({ title: 'Petani Karawang Buka Pasar Beras Sendiri', text }).map(({ score }) => score);
    expect(withTitle).not.toEqual(without);
  });

  test('raises a sentence that says what it says', () => {
    const said = scoreSentences(text)[8] as { text: string; score: number };
    const raised = scoreSentences({ title: said.text, text })[8] as { score: number };
    expect(raised.score).toBeGreaterThan(said.score);
  });

  test('that is empty is none', () => {
    expect(scoreSentences({ title: '', text })).toEqual(scoreSentences(text));
    expect(scoreSentences({ title: '  ', text })).toEqual(scoreSentences(text));
  });
});

test('the query is one of the reasons', () => {
  const { points } = summarize(articleText('pasar-beras.txt'), { query: 'tengkulak', explain: true, points: 1 });
  expect(points[0]?.source).toContain('tengkulak');
  expect(points[0]?.reasons?.some(({ feature, contribution }) => feature === 'query' && contribution > 0)).toBe(true);
  expect(sum(points[0]?.reasons ?? [])).toBeCloseTo(points[0]?.score as number, 9);
});

test('thinks more of the opening of a story than of its end', () => {
  for (const { text } of ARTICLES) {
    const scores = scoreSentences(text).map(({ score }) => score);
    expect(scores[0]).toBeGreaterThan(scores.at(-1) as number);
  }
});

test('scores lie between 0 and 1, give or take what a sum of trees overshoots', () => {
  for (const { text } of ARTICLES) {
    for (const { score } of scoreSentences(text)) {
      expect(score).toBeGreaterThan(-0.2);
      expect(score).toBeLessThan(1.2);
    }
  }
});
