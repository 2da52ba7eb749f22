import { describe, expect, test } from 'vitest';
import { scoreSentences } from '../src/index.ts';
import { METHODS, type MethodName } from '../src/scoring/methods.ts';
import { ARTICLES, articleText } from './articles.ts';

describe.each(Object.keys(METHODS) as MethodName[])('scored by %s', (method) => {
  test.each(ARTICLES)('the sentences of $file come in order, each with its place, score and rank', ({ text }) => {
    const sentences = scoreSentences(text, { method });
    expect(sentences.length).toBeGreaterThan(15);
    let position = 0;
    sentences.forEach((sentence, i) => {
      expect(sentence.index).toBe(i);
      expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
      expect(sentence.start).toBeGreaterThanOrEqual(position);
      position = sentence.end;
    });
    const byRank = [...sentences].sort((a, b) => a.rank - b.rank);
    expect(byRank.map(({ rank }) => rank)).toEqual(sentences.map((_, i) => i + 1));
    byRank.slice(1).forEach((sentence, i) => {
      const better = byRank[i] as (typeof byRank)[number];
      expect(better.score > sentence.score || (better.score === sentence.score && better.index < sentence.index)).toBe(true);
    });
  });
});

test('has the fields of the contract and no others', () => {
  for (const sentence of scoreSentences(articleText('pasar-beras.txt')))
    expect(Object.keys(sentence).sort()).toEqual(['end', 'index', 'rank', 'score', 'start', 'text']);
});

test('leaves page furniture out', () => {
  for (const { text } of scoreSentences(articleText('pasar-beras.txt'))) expect(text).not.toMatch(/Baca juga|ADVERTISEMENT|Editor:|Copyright/);
});

test('of nothing there is nothing', () => {
  expect(scoreSentences('')).toEqual([]);
});

test('takes a title', () => {
  const text = 'Harga beras turun. Panen raya dimulai di Karawang.';
  expect(scoreSentences({ title: 'Panen Raya', text })).toHaveLength(2);
});
