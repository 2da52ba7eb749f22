import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, createWriteStream, existsSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { summarize } from '../../src/index.ts';
import { articleLines, articleText, buildCommand, type Ended, isAlive, mostMemory, type Started, start, until, workersOf } from './batch-helpers.ts';

const folder = mkdtempSync(join(tmpdir(), 'ringkas-batch-'));
let command = '';
let files = 0;

beforeAll(async () => {
  command = await buildCommand(join(folder, 'build'));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes the input and names the output. */
function prepare(input: string | Buffer): { input: string; out: string; errors: string } {
  const name = join(folder, String(++files));
  writeFileSync(`${name}.ndjson`, input);
  return { input: `${name}.ndjson`, out: `${name}-out.ndjson`, errors: `${name}-out.errors.ndjson` };
}

const batch = (args: string[], env?: Record<string, string>): Started => start(process.execPath, [command, 'batch', ...args], env);

async function run(args: string[], env?: Record<string, string>): Promise<Ended> {
  const { child, ended } = batch(args, env);
  child.stdin.end();
  return ended;
}

/** Runs the command in a shell, with what the shell is to redirect. */
function runInShell(args: string[], redirect: string, stop?: AbortSignal): Promise<Ended> {
  const { child, ended } = start('sh', ['-c', `exec "$0" "$@" ${redirect}`, process.execPath, command, 'batch', ...args]);
  child.stdin.end();
  stop?.addEventListener('abort', () => child.kill('SIGKILL'));
  return ended;
}

const read = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');
interface Written {
  line: number;
  id?: string | number;
  title?: string;
  points: { text: string }[];
  error: { code: string; message: string };
}
const parse = (text: string): Written[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Written);
const numbers = (text: string): number[] => parse(text).map(({ line }) => line);
const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
const countLines = (path: string): number => read(path).split('\n').length - 1;

/** Every seventh line is none that can be summarized. */
const mixedLines = (count: number): string =>
  articleLines(count)
    .trimEnd()
    .split('\n')
    .map((line, index) => (index % 7 === 6 ? `{"id":${index + 1}}\n` : `${line}\n`))
    .join('');

describe('ringkas batch', { timeout: 30_000 }, () => {
  it('writes what the library makes of each article, in the order of the input', async () => {
    const records = upTo(60).map((n) => ({ id: n % 2 ? `a${n}` : n, title: n % 3 ? undefined : `Judul ${n}`, text: articleText(n).repeat(n === 1 ? 200 : 1) }));
    const { input, out, errors } = prepare(records.map((record) => `${JSON.stringify(record)}\n`).join(''));
    const { code, stdout, stderr } = await run([input, '--out', out, '--workers', '3', '--points', '2', '--order', 'document']);
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: expect.stringMatching(/^ringkas batch: 60 lines in [\d.]+ s\n$/) });
    const expected = records.map(({ id, ...record }, index) => ({ line: index + 1, id, ...summarize(record, { points: 2, order: 'document' }) }));
    expect(parse(read(out))).toEqual(JSON.parse(JSON.stringify(expected)));
    expect(read(out).split('\n')[0]).toMatch(/^\{"line":1,"id":"a1","points":/);
    expect(existsSync(errors)).toBe(false);
  });

  it('works without worker processes', async () => {
    const { input, out } = prepare(articleLines(30));
    const { code } = await run([input, '--out', out, '--workers', '0']);
    expect(code).toBe(0);
    expect(numbers(read(out))).toEqual(upTo(30));
  });

  it('puts lines that cannot be summarized into the error file, with number, id and reason', async () => {
    const long = 'kata '.repeat(30);
    const lines: [line: string | Buffer, code: string, id?: string | number][] = [
      ['ini bukan JSON', 'not-json'],
      ['', 'not-json'],
      ['{"id":"x","text":"terpotong', 'not-json'],
      [Buffer.from([0x22, 0xe9, 0x22]), 'not-utf-8'],
      ['[]', 'wrong-type'],
      ['"teks"', 'wrong-type'],
      ['null', 'wrong-type'],
      ['{"id":"a","text":7}', 'wrong-type', 'a'],
      ['{"id":"b","title":{},"text":"Harga turun."}', 'wrong-type', 'b'],
      ['{"id":{},"text":"Harga turun."}', 'wrong-type'],
      ['{"id":12345678901234567890,"text":"Harga turun."}', 'wrong-type'],
      ['{"id":3}', 'no-text', 3],
      ['{"id":"c","text":null}', 'no-text', 'c'],
      [JSON.stringify({ id: 'd', text: long }), 'too-long', 'd'],
      [JSON.stringify({ id: 'e', html: long }), 'too-long', 'e'],
      [JSON.stringify({ id: 'f', title: long, text: 'Harga turun.' }), 'too-long', 'f'],
      [JSON.stringify({ text: 'Harga turun.', more: 'x'.repeat(100_000) }), 'too-long'],
      ['{"id":"g","html":"<p>Harga turun.</p>"}', 'failed', 'g'],
    ];
    const good = ['{"text":""}', '{"id":1.5,"text":"Harga\u2028turun."}', '{"id":null,"title":null,"text":"Harga turun."}\r'];
    const input = [...lines.map(([line]) => Buffer.from(line)), ...good.map((line) => Buffer.from(line))].flatMap((line) => [line, Buffer.from('\n')]);
    const paths = prepare(Buffer.concat(input));
    const { code, stderr } = await run([paths.input, '--out', paths.out, '--max-text-length', '100']);
    expect(code).toBe(1);
    expect(stderr).toContain(`18 of 21 lines could not be summarized: see ${paths.errors}`);
    const expected = lines.map(([, code, id], index) => ({
      line: index + 1,
      ...(id === undefined ? {} : { id }),
      error: { code, message: expect.any(String) },
    }));
    expect(parse(read(paths.errors))).toEqual(expected);
    expect(parse(read(paths.out)).map(({ line, id, points }) => [line, id, points.length])).toEqual([
      [19, 19, 0],
      [20, 1.5, 1],
      [21, 21, 1],
    ]);
    expect(read(paths.errors)).toContain('text has 150 UTF-16 code units, but at most 100 are accepted');
    expect(read(paths.errors)).toContain('npm install linkedom @mozilla/readability');
  });

  it('does not write over what is there unless it is forced to', async () => {
    const { input, out, errors } = prepare(`${articleLines(2)}{}\n`);
    writeFileSync(out, 'penting\n');
    expect(await run([input, '--out', out])).toMatchObject({ code: 2, stderr: expect.stringContaining(`${out}: is there already`) });
    expect(read(out)).toBe('penting\n');
    rmSync(out);
    writeFileSync(errors, 'penting\n');
    expect(await run([input, '--out', out])).toMatchObject({ code: 2, stderr: expect.stringContaining(`${errors}: is there already`) });
    expect([existsSync(out), read(errors)]).toEqual([false, 'penting\n']);
    writeFileSync(out, 'penting\n');
    expect(await run([input, '--out', out, '--force'])).toMatchObject({ code: 1 });
    expect([numbers(read(out)), numbers(read(errors))]).toEqual([[1, 2], [3]]);
  });

  it('never writes over its input', async () => {
    const { input, out } = prepare(articleLines(2));
    expect(await run([input, '--out', input, '--force'])).toMatchObject({ code: 2, stderr: expect.stringContaining('must be three files') });
    expect(await run([input, '--out', out, '--errors', input, '--force'])).toMatchObject({ code: 2 });
    expect(await run([input, '--out', out, '--errors', out])).toMatchObject({ code: 2 });
    expect(await run([input, '--out', out, '--errors', `${out}.lock`])).toMatchObject({ code: 2 });
    expect(read(input)).toBe(articleLines(2));
  });

  it('knows its input and its output behind standard streams', async () => {
    const { input } = prepare(articleLines(2));
    const refused = { code: 2, stdout: '', stderr: expect.stringContaining('must be three files') };
    // One that reads what it writes would never end.
    const stop = AbortSignal.timeout(10_000);
    expect(await runInShell(['--out', input, '--force'], `< ${input}`)).toMatchObject(refused);
    expect(await runInShell(['--out', `${input}-out`, '--errors', input, '--force'], `< ${input}`)).toMatchObject(refused);
    expect(await runInShell([input, '--out', '-'], `>> ${input}`, stop)).toMatchObject(refused);
    expect(await runInShell([], `< ${input} >> ${input}`, stop)).toMatchObject(refused);
    expect(read(input)).toBe(articleLines(2));
    expect(await runInShell([], `< ${input} > ${input}-out`)).toMatchObject({ code: 0 });
    expect(numbers(read(`${input}-out`))).toEqual([1, 2]);
  });

  it('leaves the output as it is where the input cannot be read', async () => {
    const { out } = prepare('');
    const failed = { code: 3, stderr: expect.stringContaining('directory') };
    writeFileSync(out, 'penting\n');
    expect(await run([folder, '--out', out, '--force'])).toMatchObject(failed);
    expect(await runInShell(['--out', out, '--force'], `< ${folder}`)).toMatchObject(failed);
    expect(read(out)).toBe('penting\n');
    rmSync(out);
    expect(await run([folder, '--out', out])).toMatchObject(failed);
    expect([existsSync(out), existsSync(`${out}.lock`)]).toEqual([false, false]);
  });

  it('does not take standard input that cannot be read for an empty one', async () => {
    expect(await runInShell([], `< ${folder}`)).toMatchObject({ code: 3, stdout: '', stderr: expect.stringContaining('standard input: ') });
  });

  it('finds at the start that the error file cannot be written', async () => {
    const { input, out } = prepare('{}\n');
    writeFileSync(out, 'penting\n');
    for (const errors of [join(folder, 'missing', 'errors'), join(input, 'errors'), folder]) {
      expect(await run([input, '--out', out, '--errors', errors, '--force'])).toMatchObject({ code: 3, stderr: expect.stringContaining(`${errors}: `) });
    }
    expect(await run([input, '--out', join(folder, 'missing', 'out')])).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('missing/out: no such file'),
    });
    expect(read(out)).toBe('penting\n');
  });

  it('tells how long a line was that is too long, and how long it may be', async () => {
    const { input, out, errors } = prepare(`{"text":"Harga turun.","more":"${'x'.repeat(100_000)}"}\n`);
    expect(await run([input, '--out', out, '--max-text-length', '1000'])).toMatchObject({ code: 1 });
    expect(parse(read(errors))[0]?.error.message).toBe(
      `the line has ${statSync(input).size - 1} bytes, but at most 77536 are accepted; --max-text-length changes the limit`,
    );
  });

  it.each([
    [['x.ndjson'], '--out'],
    [['x.ndjson', 'y.ndjson', '--out', 'z'], 'x.ndjson, y.ndjson'],
    [['-', '--workers', 'dua'], '--workers must be a whole number from 0, but is "dua"'],
    [['-', '--points', '1.5'], '--points must be a whole number'],
    [['-', '--points', '-1'], '--points must be a whole number from 0'],
    [['-', '--workers', '-1'], '--workers must be a whole number from 0, but is -1'],
    [['x', '--out', ''], '--out and --errors take the name of a file'],
    [['x', '--out', 'y', '--errors', '-'], '--errors takes the name of a file, but is "-"'],
    [['-', '--force', '-5'], "Unknown option '-5'"],
    [['-', '--method', 'x'], '--method must be one of'],
    [['-', '--max-text-length', '0'], '--max-text-length must be'],
    [['-', '--resume'], '--resume'],
    [['x', '--out', 'y', '--resume', '--force'], 'only one of them'],
    [['--nonsense'], '--nonsense'],
  ])('refuses %j', async (args, reason) => {
    expect(await run(args)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(reason) });
  });

  it('tells what there is with --help', async () => {
    const { code, stdout } = await run(['--help']);
    expect(code).toBe(0);
    for (const option of ['--out', '--errors', '--workers', '--resume', '--force', '--max-text-length', 'Exit code']) expect(stdout).toContain(option);
  });

  it('ends with 3 when the input cannot be read, and makes no output', async () => {
    const { out } = prepare('');
    expect(await run([join(folder, 'missing.ndjson'), '--out', out])).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('missing.ndjson: no such file'),
    });
    expect(existsSync(out)).toBe(false);
    expect(await run([folder, '--out', out])).toMatchObject({ code: 3, stderr: expect.stringContaining('directory') });
  });

  it('keeps its memory whatever the size of the input', async () => {
    const { input, out } = prepare('');
    const stream = createWriteStream(input);
    const line = `${JSON.stringify({ text: 'kata '.repeat(4000) })}\n`.repeat(50);
    for (let megabytes = 0; megabytes < 60; megabytes++) if (!stream.write(line)) await once(stream, 'drain');
    // And one line of 50 MB.
    for (let megabytes = 0; megabytes < 50; megabytes++) if (!stream.write('x'.repeat(1_000_000))) await once(stream, 'drain');
    await once(stream.end('\n'), 'close');
    const { child, ended } = batch([input, '--out', out, '--max-text-length', '1000', '--workers', '2']);
    let most = 0;
    const measuring = setInterval(() => {
      if (isAlive(child.pid as number)) most = Math.max(most, mostMemory(child.pid as number) || 0);
    }, 20);
    const { code, stderr } = await ended;
    clearInterval(measuring);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('3001 of 3001 lines could not be summarized') });
    expect(most).toBeGreaterThan(20);
    expect(most).toBeLessThan(200);
  });
});

describe('a worker that dies', { timeout: 30_000 }, () => {
  it('costs nothing when it is killed', async () => {
    const { input, out, errors } = prepare(articleLines(900));
    const { child, ended } = batch([input, '--out', out, '--workers', '2']);
    const workers = (): number[] => workersOf(child.pid as number);
    await until(() => countLines(out) >= 50, '50 lines are written');
    const [first, second] = workers() as [number, number];
    process.kill(first, 'SIGKILL');
    await until(() => workers().length === 2 && !workers().includes(first), 'there is another worker');
    process.kill(second, 'SIGKILL');
    expect(countLines(out)).toBeLessThan(900);
    expect((await ended).code).toBe(0);
    expect(numbers(read(out))).toEqual(upTo(900));
    expect(existsSync(errors)).toBe(false);
  });

  it('makes an error of nothing but the article that it dies of', async () => {
    const lines = articleLines(60).split('\n');
    lines[16] = '{"id":"racun-1","text":"Racun."}';
    lines[40] = '{"text":"Racun."}';
    const { input, out, errors } = prepare(lines.join('\n'));
    // Stands for a text that takes more memory than there is.
    const poison = join(folder, 'poison.mjs');
    writeFileSync(
      poison,
      `if (process.send) { const parse = JSON.parse; JSON.parse = (text, reviver) => (/Racun/.test(text) ? process.kill(process.pid, 'SIGKILL') : parse(text, reviver)); }`,
    );
    const { code } = await run([input, '--out', out, '--workers', '2'], { NODE_OPTIONS: `--import=${poison}` });
    expect(code).toBe(1);
    expect(parse(read(errors))).toEqual([
      { line: 17, id: 'racun-1', error: { code: 'worker-died', message: expect.any(String) } },
      { line: 41, error: { code: 'worker-died', message: expect.any(String) } },
    ]);
    expect(numbers(read(out))).toEqual(upTo(60).filter((line) => line !== 17 && line !== 41));
  });

  it('makes an error of an article that takes more memory than there is', async () => {
    const words = Array.from({ length: 60_000 }, (_, index) => `kata${index} berita${index * 7}.`).join(' ');
    const { input, out, errors } = prepare(`${articleLines(5)}${JSON.stringify({ id: 'besar', text: words.slice(0, 500_000) })}\n`);
    const { code } = await run([input, '--out', out, '--workers', '1'], { NODE_OPTIONS: '--max-old-space-size=24' });
    expect(code).toBe(1);
    expect(parse(read(errors))).toEqual([{ line: 6, id: 'besar', error: { code: 'worker-died', message: expect.any(String) } }]);
    expect(numbers(read(out))).toEqual([1, 2, 3, 4, 5]);
  });

  it('ends the run when no worker lives', async () => {
    const { input, out, errors } = prepare(articleLines(50));
    const broken = join(folder, 'broken.mjs');
    writeFileSync(broken, 'if (process.send) process.exit(9);');
    const { code, stderr } = await run([input, '--out', out, '--workers', '2'], { NODE_OPTIONS: `--import=${broken}` });
    expect(code).toBe(3);
    expect(stderr).toContain('worker processes cannot be run');
    expect([read(out), existsSync(errors)]).toEqual(['', false]);
  });
});

describe('a run that is cut short', { timeout: 30_000 }, () => {
  const LINES = 600;
  const mixed = mixedLines(LINES);
  let whole: { out: string; errors: string };

  beforeAll(async () => {
    const { input, out, errors } = prepare(mixed);
    expect((await run([input, '--out', out])).code).toBe(1);
    whole = { out: read(out), errors: read(errors) };
    expect([...numbers(whole.out), ...numbers(whole.errors)].sort((a, b) => a - b)).toEqual(upTo(LINES));
  }, 30_000);

  it('goes on with --resume after kill -9, with nothing lost and nothing twice', async () => {
    const { input, out, errors } = prepare(mixed);
    for (const share of [100, 400]) {
      const { child, ended } = batch([input, '--out', out, '--workers', '2', '--resume']);
      await until(() => countLines(out) >= share, `${share} lines are written`);
      const workers = workersOf(child.pid as number);
      child.kill('SIGKILL');
      expect((await ended).signal).toBe('SIGKILL');
      await until(() => !workers.some(isAlive), 'the workers have noticed');
      expect(countLines(out)).toBeLessThan(LINES * 0.9);
      expect(whole.out.startsWith(read(out))).toBe(true);
      expect(whole.errors.startsWith(read(errors))).toBe(true);
    }
    // The system may have taken half a line.
    writeFileSync(out, `{"line":${Math.max(...numbers(read(out)), ...numbers(read(errors))) + 1},"id":"a`, { flag: 'a' });
    const { code, stderr } = await run([input, '--out', out, '--resume']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/dropped \d+ bytes[^\n]*\n[^\n]*going on at line \d+/) });
    expect({ out: read(out), errors: read(errors) }).toEqual(whole);
  });

  it.each([
    ['SIGINT', 130, 'the process'],
    ['SIGINT', 130, 'its group, as Ctrl-C does'],
    ['SIGTERM', 143, 'the process'],
  ] as const)('keeps what is complete on %s, ends with %i, and can be resumed: to %s', async (signal, expected, receiver) => {
    const { input, out, errors } = prepare(mixed);
    const { child, ended } = start(process.execPath, [command, 'batch', input, '--out', out, '--workers', '2'], {}, true);
    await until(() => countLines(out) >= 100, '100 lines are written');
    const workers = workersOf(child.pid as number);
    expect(workers.length).toBe(2);
    process.kill(receiver === 'the process' ? (child.pid as number) : -(child.pid as number), signal);
    const { code, stderr } = await ended;
    expect({ code, stderr }).toEqual({
      code: expected,
      stderr: expect.stringMatching(/^ringkas batch: \d+ lines in [\d.]+ s\n[^\n]*\n[^\n]*--resume goes on from there\n$/),
    });
    await until(() => !workers.some(isAlive), 'the workers are gone');
    expect(countLines(out)).toBeLessThan(LINES * 0.9);
    expect(existsSync(`${out}.lock`)).toBe(false);
    expect(read(out).endsWith('}\n')).toBe(true);
    expect(whole.out.startsWith(read(out)) && whole.errors.startsWith(read(errors))).toBe(true);
    expect((await run([input, '--out', out, '--resume'])).code).toBe(1);
    expect({ out: read(out), errors: read(errors) }).toEqual(whole);
  });

  it('stops with 3 when the disk is full, with whole lines on it, and can be resumed', async () => {
    const { input, out, errors } = prepare(mixed);
    // No file may grow beyond 100 kB.
    const { child, ended } = start('sh', ['-c', `ulimit -f 100; exec "$0" "$@"`, process.execPath, command, 'batch', input, '--out', out]);
    child.stdin.end();
    const { code, stderr } = await ended;
    expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringContaining(`${out}: file too large`) });
    expect(read(out).length).toBeGreaterThan(50_000);
    expect(read(out).endsWith('}\n')).toBe(true);
    expect(whole.out.startsWith(read(out)) && whole.errors.startsWith(read(errors))).toBe(true);
    expect((await run([input, '--out', out, '--resume'])).code).toBe(1);
    expect({ out: read(out), errors: read(errors) }).toEqual(whole);
  });

  it('tells that there is no room', async () => {
    const { input } = prepare(articleLines(3));
    expect(await run([input, '--out', '/dev/full'])).toMatchObject({ code: 3, stderr: expect.stringContaining('/dev/full: no space left on device') });
    const { child, ended } = start('sh', ['-c', `"$0" "$@" > /dev/full`, process.execPath, command, 'batch', input, '--out', '-']);
    child.stdin.end();
    expect(await ended).toMatchObject({ code: 3, stderr: expect.stringContaining('standard output: no space left on device') });
  });

  it('does nothing where all is done', async () => {
    const { input, out, errors } = prepare(mixed);
    writeFileSync(out, whole.out);
    writeFileSync(errors, whole.errors);
    expect(await run([input, '--out', out, '--resume'])).toMatchObject({ code: 1 });
    expect({ out: read(out), errors: read(errors) }).toEqual(whole);
  });

  it('is not resumed with a file of something else, a lost error file, or a shorter input', async () => {
    const { input, out, errors } = prepare(mixed);
    writeFileSync(out, 'penting\n');
    expect(await run([input, '--out', out, '--resume'])).toMatchObject({ code: 2, stderr: expect.stringContaining(`${out}: line 1 is not what`) });
    expect(read(out)).toBe('penting\n');
    writeFileSync(out, whole.out);
    expect(await run([input, '--out', out, '--resume'])).toMatchObject({ code: 2, stderr: expect.stringContaining(`${errors}: is missing`) });
    expect(read(out)).toBe(whole.out);
    writeFileSync(errors, whole.errors);
    writeFileSync(input, mixedLines(3));
    expect(await run([input, '--out', out, '--resume'])).toMatchObject({ code: 3, stderr: expect.stringContaining(`has 3 lines, but ${LINES}`) });
    expect({ out: read(out), errors: read(errors) }).toEqual(whole);
  });
});

describe('the lock of an output', { timeout: 30_000 }, () => {
  /** A run that has the output and waits for input. */
  async function hold(out: string): Promise<Started> {
    const started = batch(['-', '--out', out, '--workers', '0']);
    started.child.stdin.write(articleLines(1));
    await until(() => countLines(out) === 1, 'the first line is written');
    return started;
  }

  it('keeps a second run from writing to it, and goes with the first', async () => {
    const { input, out } = prepare(articleLines(3));
    const { child, ended } = await hold(out);
    for (const way of [['--resume'], ['--force'], []]) {
      expect(await run([input, '--out', out, ...way])).toMatchObject({ code: 2, stderr: expect.stringContaining(`process ${child.pid} is writing to it`) });
    }
    child.stdin.end();
    expect((await ended).code).toBe(0);
    expect([numbers(read(out)), existsSync(`${out}.lock`)]).toEqual([[1], false]);
    expect((await run([input, '--out', out, '--resume'])).code).toBe(0);
    expect(numbers(read(out))).toEqual([1, 2, 3]);
  });

  it('is taken over from a process that no longer lives', async () => {
    const { input, out } = prepare(articleLines(3));
    const { child, ended } = await hold(out);
    child.kill('SIGKILL');
    await ended;
    expect(read(`${out}.lock`)).toBe(`${child.pid}\n`);
    expect((await run([input, '--out', out, '--resume'])).code).toBe(0);
    writeFileSync(`${out}.lock`, '');
    expect((await run([input, '--out', out, '--resume'])).code).toBe(0);
    expect([numbers(read(out)), existsSync(`${out}.lock`)]).toEqual([[1, 2, 3], false]);
  });

  it('goes to one of several runs that want it at a time', async () => {
    const { input, out } = prepare(articleLines(40));
    writeFileSync(`${out}.lock`, '2147483647\n');
    const codes = await Promise.all(upTo(4).map(async () => (await run([input, '--out', out, '--resume', '--workers', '0'])).code));
    expect(codes).toContain(0);
    expect(codes.filter((code) => code !== 0 && code !== 2)).toEqual([]);
    expect([numbers(read(out)), existsSync(`${out}.lock`)]).toEqual([upTo(40), false]);
  });

  it.runIf(process.platform === 'linux')('is taken over from a run that has ended, though nobody has looked', async () => {
    const { input, out } = prepare(articleLines(3));
    // The shell becomes a program that never asks how its child has ended.
    const parent = spawn('sh', ['-c', 'sh -c "exit 0" & echo $!; exec sleep 30'], { stdio: ['ignore', 'pipe', 'ignore'] });
    const [dead] = (await once(parent.stdout, 'data')) as [Buffer];
    writeFileSync(`${out}.lock`, dead);
    expect((await run([input, '--out', out])).code).toBe(0);
    parent.kill();
  });

  it('is no other file', async () => {
    const { input, out } = prepare(articleLines(3));
    writeFileSync(`${out}.lock`, 'penting\n');
    expect(await run([input, '--out', out])).toMatchObject({ code: 2, stderr: expect.stringContaining(`${out}.lock: is where the lock goes`) });
    expect([read(`${out}.lock`), existsSync(out)]).toEqual(['penting\n', false]);
  });
});

describe('ringkas batch from a named pipe', { timeout: 30_000 }, () => {
  function makePipe(): string {
    const path = join(folder, `pipe-${++files}`);
    execFileSync('mkfifo', [path]);
    return path;
  }

  it('reads to its end', async () => {
    const [pipe, { out }] = [makePipe(), prepare('')];
    const { ended } = batch([pipe, '--out', out, '--workers', '1']);
    const writer = createWriteStream(pipe);
    writer.end(articleLines(300));
    expect((await ended).code).toBe(0);
    expect(numbers(read(out))).toEqual(upTo(300));
  });

  it('ends on Ctrl-C though the writer does not', async () => {
    const [pipe, { out }] = [makePipe(), prepare('')];
    const { child, ended } = batch([pipe, '--out', out, '--workers', '1']);
    const writer = openSync(pipe, 'r+');
    writeSync(writer, articleLines(3));
    await until(() => countLines(out) === 3, '3 lines are written');
    child.kill('SIGINT');
    expect(await ended).toMatchObject({ code: 130, stderr: expect.stringContaining('stopped behind line 3') });
    closeSync(writer);
  });

  it('ends on Ctrl-C though there is no writer', async () => {
    const [pipe, { out }] = [makePipe(), prepare('')];
    const listening = join(folder, 'listening.mjs');
    writeFileSync(listening, `process.on('newListener', (name) => name === 'SIGTERM' && process.stdout.write('listens'));`);
    const { child, printed, ended } = batch([pipe, '--out', out], { NODE_OPTIONS: `--import=${listening}` });
    await until(() => printed.stdout === 'listens', 'it listens');
    child.kill('SIGINT');
    expect(await ended).toMatchObject({ code: 130 });
  });
});

describe('ringkas batch as a filter', { timeout: 30_000 }, () => {
  it('gives a line out for each line in, without waiting for more', async () => {
    const { child, printed, ended } = batch([]);
    const lines = [JSON.stringify({ id: 'x', text: articleText(1) }), 'bukan JSON', '', JSON.stringify({ text: articleText(2) })];
    for (const [index, line] of lines.entries()) {
      child.stdin.write(`${line}\n`);
      await until(() => printed.stdout.split('\n').length === index + 2, `line ${index + 1} is answered`);
    }
    child.stdin.end(JSON.stringify({ text: 'Baris terakhir tanpa ganti baris.' }));
    const { code, stdout, stderr } = await ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(parse(stdout).map(({ line, id, error }) => [line, id, error?.code])).toEqual([
      [1, 'x', undefined],
      [2, undefined, 'not-json'],
      [3, undefined, 'not-json'],
      [4, 4, undefined],
      [5, 5, undefined],
    ]);
  });

  it('answers a thousand lines in their order', async () => {
    const { child, ended } = batch(['-', '--workers', '2']);
    child.stdin.end(mixedLines(1000));
    const { code, stdout } = await ended;
    expect(code).toBe(0);
    expect(numbers(stdout)).toEqual(upTo(1000));
  });

  it('is quiet when its reader has had enough', async () => {
    const { input } = prepare(articleLines(400));
    const { child, ended } = start('sh', ['-c', `{ "$0" "$@"; echo "code $?" >&2; } | head -n 1`, process.execPath, command, 'batch', input, '--out', '-']);
    child.stdin.end();
    const { stdout, stderr } = await ended;
    expect({ lines: numbers(stdout), stderr }).toEqual({ lines: [1], stderr: 'code 0\n' });
  });

  it('reads no further than its reader lets it', async () => {
    const { child, ended } = batch(['--workers', '2']);
    child.stdout.pause();
    const piece = articleLines(100);
    let accepted = 0;
    for (let isTaken = true; isTaken; accepted += piece.length) {
      if (accepted > 20_000_000) throw new Error('it takes all that it gets');
      isTaken = child.stdin.write(piece) || (await Promise.race([once(child.stdin, 'drain').then(() => true), wait(1500, false)]));
    }
    expect(accepted).toBeGreaterThan(65_536);
    expect(accepted).toBeLessThan(4_000_000);
    child.kill('SIGKILL');
    await ended;
  });

  it('goes on where nobody reads what it tells', async () => {
    const { input, out } = prepare(mixedLines(8));
    const { child, ended } = batch([input, '--out', out]);
    child.stderr.destroy();
    expect((await ended).code).toBe(1);
    expect(numbers(read(out))).toEqual([1, 2, 3, 4, 5, 6, 8]);
  });

  it('ends at once on a signal while it waits for input', async () => {
    const { child, printed, ended } = batch([]);
    child.stdin.write(`${JSON.stringify({ text: articleText(1) })}\n`);
    await until(() => printed.stdout.endsWith('\n'), 'the line is answered');
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 143, stderr: '' });
  });
});
