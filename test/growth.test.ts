import { describe, expect, test } from 'vitest';
import { keywords, type SummarizeOptions, summarize } from '../src/index.ts';
import { METHODS, type MethodName } from '../src/scoring/methods.ts';
import { ARTICLES } from './articles.ts';

/** The README says 0.6 to 1.0; the rest is for what else the machine does. */
const MOST = 3;
const SHORT = 10_000;
const LONG = 300_000;

/** News of a length, never the same twice: some words of every copy get an ending of its own, as new names would. */
function makeNews(length: number): string {
  let text = '';
  for (let copy = 0; text.length < length; copy++) {
    const ending = String.fromCharCode(97 + (copy % 26), 97 + (Math.floor(copy / 26) % 26), 97 + (copy % 7));
    let words = 0;
    text += `${ARTICLES[copy % ARTICLES.length]?.text.replace(/\p{L}{5,}/gu, (word) => (words++ % 9 === 0 ? word + ending : word))}\n\n`;
  }
  return text.slice(0, length);
}

const short = makeNews(SHORT);
const long = makeNews(LONG);

/** Milliseconds, the least of some runs: more is what else the machine did. */
function timeOf(text: string, runs: number, options: SummarizeOptions): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    summarize(text, options);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

describe('the time a text takes grows as its length does', () => {
  test.each([
    ...(Object.keys(METHODS) as MethodName[]).map((method): [string, SummarizeOptions] => [method, { method, points: 3 }]),
    ['learned, every sentence told', { ratio: 1, redundancy: 0 }] as [string, SummarizeOptions],
  ])('by %s', (_, options) => {
    const each = (): number => timeOf(long, 2, options) / LONG / (timeOf(short, 8, options) / SHORT);
    const growth = each();
    expect(growth > MOST ? Math.min(growth, each()) : growth).toBeLessThan(MOST);
  });

  test('however often somebody is called by one word of the name', () => {
    const speaking = (length: number): string => 'Kepala Desa Budi Santoso menyebut harga naik. Santoso menyebut harga turun. '.repeat(length / 77);
    const each = (length: number, runs: number): number => timeOf(speaking(length), runs, { ratio: 1, redundancy: 0 }) / length;
    const growth = each(3 * LONG, 1) / each(SHORT, 8);
    expect(growth).toBeLessThan(MOST);
  });

  test('in a word of ever so many parts', () => {
    const each = (length: number, runs: number): number => timeOf('ab.'.repeat(length / 3), runs, { points: 3 }) / length;
    const growth = each(LONG, 1) / each(SHORT, 8);
    expect(growth).toBeLessThan(MOST);
  });

  test.each(['Kota ', 'Kecamatan Demak ', 'Direktur Jenderal '])('keywords of %j over and over', (words) => {
    const timeFor = (count: number): number => {
      const start = performance.now();
      keywords(`${words.repeat(count)}ramai.`);
      return performance.now() - start;
    };
    timeFor(2000);
    expect(timeFor(20_000)).toBeLessThan(MOST * 10 * Math.max(timeFor(2000), 5));
  });
});
