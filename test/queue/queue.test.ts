import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Job, Queue, UnrecoverableError, Worker } from 'bullmq';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { summarize } from '../../src/index.ts';
import { type ArticleRecord, addArticles, createProcessor, jobIdOf } from '../../src/queue/index.ts';
import { ARTICLES } from '../articles.ts';
import { isAlive, type Started, start, until } from '../node/batch-helpers.ts';

const PRODUCER = fileURLToPath(new URL('../../examples/queue/producer.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'ringkas-queue-'));
let redis: ChildProcess;
let url: string;

/** A port of this machine that nothing listens on. */
function findPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

beforeAll(async () => {
  if (spawnSync('redis-server', ['--version']).error) throw new Error('these tests need redis-server: apt-get install redis-server');
  const port = await findPort();
  redis = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'no']);
  let log = '';
  redis.stdout?.on('data', (text) => {
    log += text;
  });
  await until(() => log.includes('Ready to accept connections'), 'Redis is ready');
  url = `redis://127.0.0.1:${port}`;
}, 20_000);

afterAll(() => {
  redis?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

const SENTENCES = ARTICLES.flatMap(({ text }) => text.split('\n').filter((line) => line.endsWith('.') && line.length < 400));

/** Articles put together from sentences of the examples, each one different. */
const inventArticles = (count: number): { id: string; text: string }[] =>
  Array.from({ length: count }, (_, number) => {
    const pick = (step: number): string => SENTENCES[(number * step + step) % SENTENCES.length] as string;
    return { id: `berita:${number}`, text: `${pick(1)} ${pick(3)}\n\n${pick(7)} ${pick(11)} Laporan ini bernomor ${number}.` };
  });

interface Result {
  job: string;
  id?: string | number;
  points?: { text: string }[];
  error?: string;
}
const readResults = (path: string): Result[] =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Result);

function produce(records: readonly unknown[], name: string, redisUrl: string, args: string[] = []): Started & { out: string } {
  const input = join(folder, `${name}.ndjson`);
  const out = join(folder, `${name}-out.ndjson`);
  writeFileSync(input, records.map((record) => (typeof record === 'string' ? `${record}\n` : `${JSON.stringify(record)}\n`)).join(''));
  writeFileSync(out, '', { flag: 'a' });
  return { ...start(process.execPath, ['--import', 'tsx', PRODUCER, input, out, ...args], { REDIS_URL: redisUrl, LOCK_MS: '1000' }), out };
}

const countLines = (path: string): number => readFileSync(path, 'utf8').split('\n').length - 1;
const workersOf = (stderr: string): number[] => [...stderr.matchAll(/worker (\d+) started/g)].map(([, pid]) => Number(pid));

describe('the queue example', { timeout: 60_000 }, () => {
  it('summarizes 2,000 articles exactly once with two workers, of which one is killed half-way', async () => {
    const articles = inventArticles(2000);
    const { printed, ended, out } = produce(articles, 'many', url);
    await until(() => countLines(out) >= 900, '900 results are there', 30);
    const [victim, other] = workersOf(printed.stderr) as [number, number];
    process.kill(victim, 'SIGKILL');
    await until(() => !isAlive(victim), 'the worker is gone');
    expect(countLines(out)).toBeLessThan(1900);
    expect(isAlive(other)).toBe(true);

    const { code, stderr } = await ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining(`worker ${victim} ended (SIGKILL)`) });
    const results = readResults(out);
    expect(results.map(({ id }) => id)).toEqual(articles.map(({ id }) => id));
    for (const index of [0, 999, 1999]) {
      const { job, id, ...summary } = results[index] as Result;
      expect([job, summary]).toEqual([`article-berita%3A${index}`, JSON.parse(JSON.stringify(summarize((articles[index] as { text: string }).text)))]);
    }
    for (const { points } of results) expect(points?.length).toBeGreaterThan(0);
  });

  it('has every result once though its producer is killed and started again', async () => {
    const articles = inventArticles(300);
    const first = produce(articles, 'restart', url, ['--workers', '1']);
    await until(() => countLines(first.out) >= 50, '50 results are there', 30);
    first.child.kill('SIGKILL');
    // It ends when its worker, which prints to the same place, has ended too.
    await first.ended;
    expect(workersOf(first.printed.stderr).map(isAlive)).toEqual([false]);
    const before = countLines(first.out);
    expect(before).toBeLessThan(300);
    writeFileSync(first.out, '{"job":"article-ber', { flag: 'a' });

    const second = produce(articles, 'restart', url, ['--workers', '1']);
    expect((await second.ended).code).toBe(0);
    expect(readResults(second.out).map(({ id }) => id)).toEqual(articles.map(({ id }) => id));
  });

  it('works on one machine without Redis, with the same results, and says so', async () => {
    const records = [...inventArticles(20), 'bukan JSON', { id: 'kosong' }, { text: 'Harga beras turun.' }, inventArticles(1)[0]];
    const [alone, shared] = [
      produce(records, 'alone', 'redis://127.0.0.1:1', ['--points', '2']),
      produce(records, 'shared', url, ['--points', '2', '--workers', '1']),
    ];
    const ends = await Promise.all([alone.ended, shared.ended]);
    expect(ends.map(({ code }) => code)).toEqual([0, 0]);
    expect(ends[0]?.stderr).toContain('Redis does not answer at redis://127.0.0.1:1: summarizing on this machine alone');
    expect(readResults(alone.out)).toEqual(readResults(shared.out));
    expect(
      readResults(alone.out)
        .map(({ error }) => error)
        .filter(Boolean),
    ).toEqual(['wrong-type: the record must be an object with a text, but is "bukan JSON"', 'no-text: the record has neither a text nor html']);
    expect(readResults(alone.out).length).toBe(23);
  });

  it('reads on behind a line that holds no record, skips empty lines and reads past a byte order mark, with Redis and without', async () => {
    const records = ['\ufeff{"id":"a","text":"Harga beras turun."}', '', 'null', '[1]', '  \r', '{"id":"b","text":"Harga gula naik."}'];
    const [alone, shared] = [produce(records, 'odd-alone', ''), produce(records, 'odd-shared', url, ['--workers', '1'])];
    const ends = await Promise.all([alone.ended, shared.ended]);
    expect(ends.map(({ code }) => code)).toEqual([0, 0]);
    expect(readResults(alone.out).map(({ id, error }) => id ?? error)).toEqual([
      'a',
      'wrong-type: the record must be an object with a text, but is null',
      'wrong-type: the record must be an object with a text, but is an array',
      'b',
    ]);
    expect(readResults(alone.out)).toEqual(readResults(shared.out));
  });

  it.each([
    [['--workers', 'abc'], '--workers must be a whole number from 0, but is "abc"'],
    [['--points', '1.5'], '--points must be a whole number from 0, or \'auto\', but is "1.5"'],
    [['--foo'], "Unknown option '--foo'"],
  ])('refuses %j in a line, and tells how it is used', async (args, message) => {
    const { code, stderr } = await produce([], 'misused', '', args).ended;
    expect({ code, stderr }).toEqual({ code: 2, stderr: `${message}\nnpm run queue -- articles.ndjson summaries.ndjson [--workers n] [--points n]\n` });
  });

  const produceFrom = (input: string, out: string): Started => start(process.execPath, ['--import', 'tsx', PRODUCER, input, out], { REDIS_URL: '' });

  it('makes no file of results for articles that are not there', async () => {
    const [input, out] = [join(folder, 'missing.ndjson'), join(folder, 'never.ndjson')];
    const { code, stderr } = await produceFrom(input, out).ended;
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/^ENOENT: .*missing\.ndjson'\n$/) });
    expect(existsSync(out)).toBe(false);
  });

  it('writes no results to the file of the articles', async () => {
    const path = join(folder, 'same.ndjson');
    writeFileSync(path, '{"text":"Harga beras turun."}\n');
    const { code, stderr } = await produceFrom(path, path).ended;
    expect({ code, stderr }).toEqual({ code: 2, stderr: `${path}: articles and summaries must be two files\n` });
    expect(readFileSync(path, 'utf8')).toBe('{"text":"Harga beras turun."}\n');
  });

  it.each(['{"my":"data"}', '{"my":"data"}\n', '{"job":"guru"}\n', 'null\n'])('leaves a file that holds %j as it is', async (held) => {
    const [input, out] = [join(folder, 'good.ndjson'), join(folder, 'foreign.ndjson')];
    writeFileSync(input, '{"text":"Harga beras turun."}\n');
    writeFileSync(out, held);
    const { code, stderr } = await produceFrom(input, out).ended;
    expect({ code, stderr }).toEqual({ code: 2, stderr: `${out}: line 1 is no result of this program, which would spoil the file\n` });
    expect(readFileSync(out, 'utf8')).toBe(held);
  });
});

describe('addArticles', () => {
  it('adds an article once, however often it is added', async () => {
    const queue = new Queue('twice', { connection: { url } });
    const records: ArticleRecord[] = [
      { id: 'a:1', text: 'x' },
      { id: '7', text: 'x' },
      { id: 8, text: 'x' },
      { id: 'a%3A1', text: 'x' },
      { text: 'Harga turun.' },
      { text: 'Harga naik.' },
    ];
    const ids = await addArticles(queue, records);
    expect(new Set(ids).size).toBe(6);
    expect(ids).toEqual(records.map(jobIdOf));
    expect(await addArticles(queue, inventThenFail(records), { priority: 1 }).catch((error: Error) => error.message)).toBe('sambungan putus');
    expect(await addArticles(queue, records)).toEqual(ids);
    expect(await queue.getJobCounts('wait', 'prioritized', 'delayed')).toEqual({ wait: 6, prioritized: 0, delayed: 0 });
    expect(((await queue.getJob('article-a%3A1')) as Job).opts).toMatchObject({ attempts: 5, backoff: { type: 'exponential', delay: 1000 } });
    await queue.close();
  });

  it('adds what cannot be sent as a job that fails with the reason, between the others', async () => {
    const loop: Record<string, unknown> = { id: 'putar' };
    loop.text = loop;
    const throwing = {
      id: 'lempar',
      get text(): string {
        throw new Error('berkas hilang');
      },
    };
    const records = [{ id: 'a', text: 'Harga turun.' }, { id: 1n, text: 'x' }, loop, throwing, undefined, { id: 'z', text: 'Harga naik.' }];
    const sent: { data: unknown; opts?: { jobId?: string } }[] = [];
    const ids = await addArticles(keepIn(sent), records as ArticleRecord[]);
    expect(ids).toEqual(sent.map(({ opts }) => opts?.jobId));
    expect(ids).toEqual(['article-a', expect.stringMatching(/^article#/), 'article-putar', 'article-lempar', expect.stringMatching(/^article#/), 'article-z']);
    const process = createProcessor();
    const outcomes = sent.map(({ data }) => process({ data: JSON.parse(JSON.stringify(data)) }).then(({ id }) => id, String));
    expect(await Promise.all(outcomes)).toEqual([
      'a',
      'UnrecoverableError: wrong-type: id must be a string or a number, but is a value of type bigint',
      'UnrecoverableError: wrong-type: text must be a string, but is a value of type object',
      'UnrecoverableError: wrong-type: berkas hilang',
      'UnrecoverableError: wrong-type: the record must be an object with a text, but is undefined',
      'z',
    ]);
  });

  it('keeps the attempts where none are given', async () => {
    const sent: { opts?: object }[] = [];
    await addArticles(keepIn(sent), [{ text: 'x' }], { attempts: undefined, priority: 1 } as never);
    expect(sent[0]?.opts).toMatchObject({ attempts: 5, backoff: { type: 'exponential', delay: 1000 }, priority: 1 });
  });

  it.each([
    [undefined, {}, 'records must be a list or a stream of articles, but is undefined'],
    ['ab', {}, 'records must be a list or a stream of articles, but is "ab"'],
    [{ text: 'x' }, {}, 'records must be a list or a stream of articles, but is a value of type object'],
    [[], 'abc', 'options must be an object, but is "abc"'],
  ])('refuses %j with options %j', async (records, options, message) => {
    await expect(addArticles(keepIn([]), records as never, options as never)).rejects.toEqual(new TypeError(message));
  });

  /** A queue that only notes what it is given. */
  const keepIn = (jobs: object[]): Pick<Queue, 'addBulk'> => ({
    addBulk: async (share) => {
      jobs.push(...share);
      return [];
    },
  });

  async function* inventThenFail(records: ArticleRecord[]): AsyncGenerator<ArticleRecord> {
    yield* records;
    throw new Error('sambungan putus');
  }
});

describe('createProcessor', () => {
  it('gives the same summary each time, with the id of the article', async () => {
    const process = createProcessor({ points: 1 });
    const data = { id: 7, title: 'Beras', text: 'Harga beras turun. Panen raya tiba.' };
    const expected = { id: 7, ...JSON.parse(JSON.stringify(summarize(data, { points: 1 }))) };
    expect(JSON.parse(JSON.stringify(await process({ data })))).toEqual(expected);
    expect(JSON.parse(JSON.stringify(await process({ data })))).toEqual(expected);
    expect(await process({ data: { text: '' } })).not.toHaveProperty('id');
  });

  it.each([
    [null, 'wrong-type: the record must be an object with a text, but is null'],
    [{}, 'no-text: the record has neither a text nor html'],
    [{ text: 7 }, 'wrong-type: text must be a string, but is 7'],
    [{ text: 'kata '.repeat(30) }, 'too-long: text has 150 UTF-16 code units, but at most 100 are accepted'],
  ])('refuses %j for good', async (data, reason) => {
    await expect(createProcessor({ maxTextLength: 100 })({ data })).rejects.toEqual(new UnrecoverableError(reason));
  });

  it('leaves what may pass to the attempts of the job', async () => {
    let calls = 0;
    const process = createProcessor({
      method: (document) => {
        if (++calls < 3) throw new Error('memori penuh');
        return document.sentences.map(() => 1);
      },
    });
    const queue = new Queue('attempts', { connection: { url } });
    const [good, bad] = await addArticles(queue, [{ id: 'baik', text: 'Harga beras turun.' }, { id: 'buruk' }], { attempts: 3, backoff: 10 });
    const worker = new Worker('attempts', process, { connection: { url } });
    const stateOf = async (id: string | undefined): Promise<string> => (await queue.getJobState(id as string)) as string;
    for (let tries = 0; tries < 200 && (await stateOf(good)) !== 'completed'; tries++) await wait(20);
    expect([await stateOf(good), await stateOf(bad), calls]).toEqual(['completed', 'failed', 3]);
    expect(((await queue.getJob(bad as string)) as Job).attemptsMade).toBe(1);
    await worker.close();
    await queue.close();
  });

  it('refuses wrong options at once', () => {
    expect(() => createProcessor({ points: -1 })).toThrow(RangeError);
    expect(() => createProcessor({ maxTextLength: 0.5 })).toThrow(RangeError);
    expect(() => createProcessor({ method: 'x' as never })).toThrow(RangeError);
  });
});
