import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { type Chunk, readLines } from '../../src/node/batch/lines.ts';
import { mapInOrder } from '../../src/node/batch/map-in-order.ts';
import { toFiles } from '../../src/node/batch/output.ts';
import { showProgress } from '../../src/node/batch/progress.ts';
import { resume } from '../../src/node/batch/resume.ts';
import { Misuse } from '../../src/node/command/arguments.ts';

const folder = mkdtempSync(join(tmpdir(), 'ringkas-parts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

async function* stream<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items;
}

describe('readLines', () => {
  const read = (pieces: string[], most = Number.POSITIVE_INFINITY): Promise<Chunk[]> =>
    collect(readLines(stream(pieces.map((piece) => Buffer.from(piece))), most));

  it('gives the lines that a split gives, however the bytes come', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: fc.constantFrom('\n', 'a', 'é', '\u2028', '\r') })), async (pieces) => {
        const expected = pieces.join('').split('\n');
        if (expected.at(-1) === '') expected.pop();
        const chunks = await read(pieces);
        const lines = chunks.flatMap(({ lines }) => lines);
        expect(lines.map(({ bytes }) => Buffer.from(bytes as Uint8Array).toString())).toEqual(expected);
        expect(lines.map(({ number }) => number)).toEqual(expected.map((_, index) => index + 1));
        expect(chunks.at(-1)?.end ?? 0).toBe(Buffer.byteLength(pieces.join('')));
        expect(chunks.at(-1)?.isTorn ?? false).toBe(expected.length > 0 && !pieces.join('').endsWith('\n'));
      }),
    ));

  it('gives lines as soon as they end', async () => {
    const lines = readLines(
      (async function* () {
        yield Buffer.from('a\nb\nc');
        await new Promise(() => undefined);
      })(),
      10,
    );
    expect(((await lines.next()).value as Chunk).lines.map(({ bytes }) => String(bytes))).toEqual(['a', 'b']);
  });

  it('reads past a line that is too long', async () => {
    const [first] = await read(['ab\n', 'abc', 'd\nabc\n'], 3);
    expect(first?.lines[0]?.bytes).not.toBeNull();
    expect((await read(['ab', 'cd', '\nabc\n'], 3)).flatMap(({ lines }) => lines).map(({ bytes }) => bytes && Buffer.from(bytes).toString())).toEqual([
      null,
      'abc',
    ]);
  });
});

describe('mapInOrder', () => {
  it('keeps the order and its limit, whatever takes long', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.nat(3), { maxLength: 20 }), fc.integer({ min: 1, max: 5 }), async (delays, limit) => {
        let [read, taken, most, running, mostRunning] = [0, 0, 0, 0, 0];
        const items = (async function* () {
          for (const item of delays.entries()) {
            most = Math.max(most, ++read - taken);
            yield item;
          }
        })();
        const results = mapInOrder(
          items,
          async ([index, delay]) => {
            mostRunning = Math.max(mostRunning, ++running);
            await wait(delay);
            running--;
            return index;
          },
          limit,
        );
        const order: number[] = [];
        for await (const index of results) {
          taken++;
          order.push(index);
        }
        expect(order).toEqual([...delays.keys()]);
        expect(most).toBeLessThanOrEqual(limit + 1);
        expect(mostRunning).toBe(Math.min(limit, mostRunning));
        if (delays.length >= limit && delays.every((delay) => delay > 0)) expect(mostRunning).toBeGreaterThan(limit > 1 ? 1 : 0);
      }),
      { numRuns: 50 },
    ));

  it('gives what was read before the source failed, and then the failure', async () => {
    const items = (async function* () {
      yield* [1, 2];
      throw new Error('putus');
    })();
    const seen: number[] = [];
    const reading = (async () => {
      for await (const item of mapInOrder(items, async (value) => value, 5)) seen.push(item);
    })();
    await expect(reading).rejects.toThrow('putus');
    expect(seen).toEqual([1, 2]);
  });

  it('gives what is complete when it is stopped, though the source says nothing any more', async () => {
    const stop = new AbortController();
    const items = (async function* () {
      yield* [1, 2, 3];
      await new Promise(() => undefined);
    })();
    const never = new Promise<number>(() => undefined);
    const results = mapInOrder(items, (item) => (item === 3 ? never : Promise.resolve(item)), 5, stop.signal);
    setTimeout(() => stop.abort(), 20);
    expect(await collect(results)).toEqual([1, 2]);
  });

  it('closes its source when whoever takes the results leaves', async () => {
    let isClosed = false;
    const items = (async function* () {
      try {
        for (let item = 0; ; item++) yield item;
      } finally {
        isClosed = true;
      }
    })();
    for await (const item of mapInOrder(items, async (value) => value, 3)) if (item === 4) break;
    expect(isClosed).toBe(true);
  });
});

describe('toFiles', () => {
  it('writes each line behind all lines before it, in whichever file', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.array(fc.boolean())), async (shares) => {
        const log: string[] = [];
        const sink = (name: string) => ({
          append: async (text: string) => {
            await wait(0);
            for (const line of text.trimEnd().split('\n')) log.push(`${name} ${line}`);
          },
          close: async () => undefined,
        });
        const output = toFiles(sink('good'), sink('bad'));
        let line = 0;
        const expected: string[] = [];
        for (const share of shares) {
          const results = share.map((isBad) => ({ isBad, line: String(++line) }));
          expected.push(...results.map(({ isBad, line }) => `${isBad ? 'bad' : 'good'} ${line}`));
          await output.write(results);
        }
        expect(log).toEqual(expected);
      }),
      { numRuns: 30 },
    ));
});

describe('resume', () => {
  const out = join(folder, 'out');
  const errors = join(folder, 'errors');
  /** What a run writes, in the order in which it writes it. */
  const written = fc
    .array(fc.record({ isBad: fc.boolean(), text: fc.string() }), { maxLength: 12 })
    .map((records) => records.map(({ isBad, text }, index) => ({ isBad, line: Buffer.from(`${JSON.stringify({ line: index + 1, id: text })}\n`) })));
  const bytesOf = (lines: { isBad: boolean; line: Buffer }[], isBad: boolean): Buffer =>
    Buffer.concat(lines.filter((line) => line.isBad === isBad).map(({ line }) => line));

  async function check(lines: { isBad: boolean; line: Buffer }[], left: { out: Buffer; errors: Buffer }): Promise<number> {
    writeFileSync(out, left.out);
    writeFileSync(errors, left.errors);
    const earlier = await resume(out, errors);
    const done = lines.slice(0, earlier.lines);
    expect(readFileSync(out)).toEqual(bytesOf(done, false));
    expect(readFileSync(errors)).toEqual(bytesOf(done, true));
    expect(earlier.bad).toBe(done.filter(({ isBad }) => isBad).length);
    return earlier.lines;
  }

  it('finds every whole line of a run that was killed at any byte', () =>
    fc.assert(
      fc.asyncProperty(written, fc.nat(), async (lines, at) => {
        const total = lines.reduce((sum, { line }) => sum + line.length, 0);
        let rest = at % (total + 1);
        const cut = lines.map(({ isBad, line }) => {
          const kept = line.subarray(0, rest);
          rest -= kept.length;
          return { isBad, line: kept };
        });
        const whole = cut.filter(({ line }) => line.at(-1) === 10).length;
        expect(await check(lines, { out: bytesOf(cut, false), errors: bytesOf(cut, true) })).toBe(whole);
      }),
      { numRuns: 60 },
    ));

  it('goes back to the first line that is missing where a machine lost the end of either file', () =>
    fc.assert(
      fc.asyncProperty(written, fc.nat(), fc.nat(), async (lines, a, b) => {
        const [good, bad] = [bytesOf(lines, false), bytesOf(lines, true)];
        await check(lines, { out: good.subarray(0, a % (good.length + 1)), errors: bad.subarray(0, b % (bad.length + 1)) });
      }),
      { numRuns: 60 },
    ));

  it.each([
    ['lines out of order', '{"line":2,"id":2}\n{"line":1,"id":1}\n'],
    ['the same line twice', '{"line":1,"id":1}\n{"line":1,"id":1}\n'],
    ['other JSON', '{"id":1}\n'],
    ['text', 'Harga beras turun.\n'],
    ['other JSON without a line feed', '{"my":"precious data"}'],
    ['a number without a line feed', '{"line":1}'],
    ['text without a line feed', 'Harga beras turun.'],
    ['lines, and text behind them', '{"line":1,"id":1}\nHarga beras turun.'],
    ['lines, and an earlier one behind them', '{"line":2,"id":2}\n{"line":1,"id":1}'],
  ])('leaves a file of %s alone', async (_, text) => {
    writeFileSync(out, text);
    writeFileSync(errors, '');
    await expect(resume(out, errors)).rejects.toThrow(Misuse);
    expect(readFileSync(out, 'utf8')).toBe(text);
  });

  it('leaves an error file of something else alone', async () => {
    writeFileSync(out, '{"line":1,"id":1}\n{"line":2,');
    writeFileSync(errors, 'Beli telur');
    await expect(resume(out, errors)).rejects.toThrow(`${errors}: line 1 is not what`);
    expect([readFileSync(out, 'utf8'), readFileSync(errors, 'utf8')]).toEqual(['{"line":1,"id":1}\n{"line":2,', 'Beli telur']);
  });

  it('cuts off zeros that a machine left which lost power', async () => {
    writeFileSync(out, '{"line":1,"id":1}\n\0\0\0');
    writeFileSync(errors, '');
    expect(await resume(out, errors)).toEqual({ lines: 1, bad: 0, dropped: 3 });
  });

  it('leaves a line alone that is in both files', async () => {
    writeFileSync(out, '{"line":1,"id":1}\n{"line":2,"id":2}\n');
    writeFileSync(errors, '{"line":1,"error":{}}\n');
    await expect(resume(out, errors)).rejects.toThrow('line 1 of the input is there twice');
  });
});

describe('showProgress', () => {
  function show(isTTY: boolean, size?: number): { texts: string[]; at(seconds: number, lines: number, position: number): void } {
    const texts: string[] = [];
    let time = 0;
    const progress = showProgress({ isTTY, columns: 60, write: (text) => texts.push(text) }, size, () => time);
    return {
      texts,
      at(seconds, lines, position) {
        time = seconds * 1000;
        progress.advance(lines, position);
      },
    };
  }

  it('draws a bar with rate and time left on a terminal', () => {
    const { texts, at } = show(true, 1000);
    at(0, 0, 0);
    at(10, 100, 250);
    expect(texts).toEqual(['\r\x1b[K██████░░░░░░░░░░░░░░░░░░  25% 100 lines, 10/s, 0:30 left']);
  });

  it('draws no wider than the terminal and not more than ten times a second', () => {
    const { texts, at } = show(true, 1e9);
    for (let tick = 0; tick <= 1000; tick++) at(tick / 1000, 1_000_000, tick * 1000);
    expect(texts.length).toBeLessThanOrEqual(10);
    for (const text of texts) expect(text.replace('\r\x1b[K', '').length).toBeLessThan(60);
  });

  it('writes a plain line now and then elsewhere', () => {
    const { texts, at } = show(false, 1000);
    for (let second = 0; second <= 25; second++) at(second, 10, second * 10);
    expect(texts).toEqual(['ringkas batch: 10%, 110 lines, 11/s, 1:30 left\n', 'ringkas batch: 20%, 210 lines, 11/s, 1:20 left\n']);
  });

  it('tells no time left where the size is not known', () => {
    const { texts, at } = show(false);
    at(20, 10, 1000);
    expect(texts).toEqual(['ringkas batch: 10 lines, 0.5/s\n']);
  });

  it('takes what an earlier run did for no work of this one', () => {
    const { texts, at } = show(false, 1000);
    at(1, 10, 500);
    at(11, 10, 600);
    expect(texts).toEqual([expect.stringContaining('0:44 left')]);
  });
});
