import { expect, test } from 'vitest';
import { scoreSentences } from '../../src/score-sentences.ts';
import { focus, matchQuery } from '../../src/scoring/focus.ts';
import { METHODS, type MethodName } from '../../src/scoring/methods.ts';
import { summarize } from '../../src/summarize.ts';
import { ARTICLES, articleText } from '../articles.ts';
import { makeDocument } from '../make-document.ts';

test('matches a sentence by the part of the query that it holds, rare words counting more', () => {
  // Four sentences. padi is in two: ln(1 + 4/2) = ln 3. bibit is in one: ln(1 + 4/1) = ln 5.
  const match = matchQuery(makeDocument(['padi desa', 'padi bibit', 'jalan', '_'], { query: 'padi bibit' }));
  expect(match[0]).toBeCloseTo(Math.log(3) / Math.log(15));
  expect(match[1]).toBeCloseTo(1);
  expect([match[2], match[3]]).toEqual([0, 0]);
});

test('lifts a full answer with the lowest score above the highest', () => {
  const added = focus(makeDocument(['jalan', 'padi'], { query: 'padi' }), [30, 10]);
  expect(added[0]).toBe(0);
  expect(10 + (added[1] as number)).toBeGreaterThan(30);
});

test('lifts a full answer above the highest score with a part of it', () => {
  const added = focus(makeDocument(['padi desa', 'jalan', 'padi bibit'], { query: 'padi bibit' }), [30, 20, 10]);
  expect(10 + (added[2] as number)).toBeGreaterThan(30 + (added[0] as number));
});

test('adds something where all scores are equal', () => {
  expect(focus(makeDocument(['padi', 'jalan'], { query: 'jalan' }), [5, 5])[1]).toBeGreaterThan(0);
});

test('a query that no sentence answers changes nothing', () => {
  expect([...focus(makeDocument(['padi', 'jalan'], { query: 'kapal' }), [1, 2])]).toEqual([0, 0]);
});

test.each(Object.keys(METHODS) as MethodName[])('with %s, a sentence that answers the query in full comes before all that do not answer it', (method) => {
  const sentences = scoreSentences(articleText('gempa-teluk-lino.txt'), { method, query: 'ekskavator' });
  const worst = Math.max(...sentences.filter(({ text }) => text.includes('ekskavator')).map(({ rank }) => rank));
  const best = Math.min(...sentences.filter(({ text }) => !text.includes('ekskavator')).map(({ rank }) => rank));
  expect(worst).toBeLessThan(best);
});

test.each(ARTICLES)('a summary begins with what holds the query, as the scores do: $file', ({ text }) => {
  for (const query of new Set(text.match(/(?<=[a-z] )[a-z]{9,}/g))) {
    const best = scoreSentences(text, { query }).find(({ rank }) => rank === 1);
    if (best?.text.includes(query)) expect(summarize(text, { query }).points[0]?.source).toBe(best.text);
  }
});

test('the query is stemmed as the text is', () => {
  const text = 'Warga membersihkan selokan. Pasar dibuka kembali. Sekolah masih libur.';
  expect(scoreSentences(text, { query: 'kebersihan' })[0]?.rank).toBe(1);
});
