import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { type SummarizeOptions, type Summary, summarize } from '../../src/index.ts';
import { type ArticleRecord, type BatchOptions, type BatchResult, summarizeBatch, summarizeFile } from '../../src/node/index.ts';
import { articleText, workersOf } from './batch-helpers.ts';

const folder = mkdtempSync(join(tmpdir(), 'ringkas-summarize-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const articles = (count: number): { id: string; text: string }[] =>
  Array.from({ length: count }, (_, index) => ({ id: `a${index}`, text: articleText(index) }));

async function all(records: Parameters<typeof summarizeBatch>[0], options: BatchOptions): Promise<BatchResult[]> {
  const results: BatchResult[] = [];
  for await (const result of summarizeBatch(records, options)) results.push(result);
  return results;
}
const errorsOf = (results: BatchResult[]): (string | undefined)[] => results.map(({ error }) => error?.code);

describe('summarizeBatch', { timeout: 30_000 }, () => {
  it.each([0, 2])('gives what summarize gives, in order, with %i workers', async (workers) => {
    const options: SummarizeOptions = { points: 2, stopWords: new Set(['beras', 'harga']), explain: true };
    const results = await all(articles(50), { ...options, workers });
    const expected = articles(50).map(({ id, text }, index) => ({ index, id, summary: summarize(text, options) }));
    expect(results).toEqual(expected);
    expect(results.map(({ summary }) => String(summary))).toEqual(expected.map(({ summary }) => String(summary)));
    expect(workersOf(process.pid).length).toBe(0);
  });

  it('gives an error for a bad record and goes on', async () => {
    const records = [
      { text: 'Harga beras turun.' },
      null,
      { id: 9 },
      { id: 'x', text: () => 1 },
      { text: 'kata '.repeat(100) },
      { id: 0, text: '' },
    ] as ArticleRecord[];
    const results = await all(records, { workers: 1, maxTextLength: 100 });
    expect(errorsOf(results)).toEqual([undefined, 'wrong-type', 'no-text', 'wrong-type', 'too-long', undefined]);
    expect(results.map(({ index, id }) => [index, id])).toEqual([
      [0, 0],
      [1, 1],
      [2, 9],
      [3, 'x'],
      [4, 4],
      [5, 0],
    ]);
  });

  it('reads pages', async () => {
    const html =
      '<html><head><title>Harga Beras Turun</title></head><body><nav>Beranda</nav><p>Harga beras turun 5 persen.</p><p>Panen raya tiba.</p></body></html>';
    const [page, titled] = await all([{ html }, { html, title: 'Judul Lain' }], { workers: 0, points: 1 });
    const { title, text, points } = (page as BatchResult).summary as Summary & { text: string };
    expect(title).toBe('Harga Beras Turun');
    expect(points.map(({ start, end }) => text.slice(start, end))).toEqual(points.map(({ source }) => source));
    expect(points.length).toBe(1);
    expect(titled?.summary?.title).toBe('Judul Lain');
  });

  it('takes functions in one process, and refuses them for others', async () => {
    const method: SummarizeOptions['method'] = (document) => document.sentences.map((_, index) => index);
    const text = 'Harga beras turun. Panen raya tiba. Petani gembira.';
    const [result] = await all([{ text }], { workers: 0, method, points: 1 });
    expect(result?.summary?.points[0]?.text).toBe('Petani gembira.');
    expect(() => summarizeBatch([], { method })).toThrow('options.method is a function, which cannot be sent to worker processes');
    expect(() => summarizeBatch([], { stem: String })).toThrow('options.stem is a function');
  });

  it.each([
    [undefined, {}, TypeError],
    [7, {}, TypeError],
    ['teks', {}, TypeError],
    [{}, {}, TypeError],
    [[], { workers: -1 }, RangeError],
    [[], { workers: 1.5 }, RangeError],
    [[], { workers: '2' }, TypeError],
    [[], { maxTextLength: 0 }, RangeError],
    [[], { points: -1 }, RangeError],
    [[], null, TypeError],
  ])('refuses %j with %j at once', (records, options, Kind) => {
    expect(() => summarizeBatch(records as never, options as never)).toThrow(Kind);
  });

  it('reads no further ahead than it must, and ends its workers with the loop', async () => {
    let read = 0;
    let isClosed = false;
    const endless = (function* () {
      try {
        for (;;) yield { text: articleText(read++) };
      } finally {
        isClosed = true;
      }
    })();
    for await (const { index } of summarizeBatch(endless, { workers: 2 })) {
      expect(read - index).toBeLessThan(200);
      if (index === 50) break;
    }
    expect(isClosed).toBe(true);
    expect(workersOf(process.pid).length).toBe(0);
  });

  it('does not wait for the next record to give the result of the last', async () => {
    let isAsked = false;
    const slow = (async function* () {
      yield { text: 'Harga beras turun.' };
      isAsked = true;
      await wait(3_000_000, undefined, { ref: false });
    })();
    const results = summarizeBatch(slow, { workers: 0 });
    expect((await results.next()).value).toMatchObject({ index: 0, summary: { stats: { sentences: 1 } } });
    expect(isAsked).toBe(true);
    await results.return();
  });

  it('fails with its source, after the results before', async () => {
    const source = (async function* () {
      yield* articles(40);
      throw new Error('sambungan putus');
    })();
    let count = 0;
    const reading = (async () => {
      for await (const { summary } of summarizeBatch(source, { workers: 1 })) if (summary) count++;
    })();
    await expect(reading).rejects.toThrow('sambungan putus');
    expect(count).toBe(40);
  });
});

describe('summarizeFile', () => {
  it('summarizes a text', async () => {
    const path = join(folder, 'a.txt');
    writeFileSync(path, `\ufeff${articleText(1)}`);
    expect(await summarizeFile(path, { points: 2 })).toEqual(summarize(articleText(1), { points: 2 }));
  });

  it('reads a page', async () => {
    const path = join(folder, 'a.HTML');
    writeFileSync(path, '<p>Harga beras turun &amp; stabil.</p>');
    const { points, text } = await summarizeFile(path);
    expect([points[0]?.text, text]).toEqual(['Harga beras turun & stabil.', 'Harga beras turun & stabil.']);
  });

  it('refuses what it cannot read', async () => {
    const path = join(folder, 'a.txt');
    await expect(summarizeFile(join(folder, 'missing.txt'))).rejects.toThrow('ENOENT');
    await expect(summarizeFile(path, { maxTextLength: 10 })).rejects.toThrow(`${path}: text has`);
    await expect(summarizeFile(path, { points: -1 })).rejects.toThrow(RangeError);
    await expect(summarizeFile(7 as never)).rejects.toThrow(TypeError);
  });
});
