import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'tsup';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { formatSummary, type SummarizeOptions, summarize } from '../../src/index.ts';
import { Misuse, readArguments } from '../../src/node/command/arguments.ts';
import { METHODS } from '../../src/scoring/methods.ts';

const ARTICLE = `Pasar Ikan Terapung Dibuka di Ambon

AMBON - Pemerintah Kota Ambon membuka pasar ikan terapung di Teluk Dalam, Senin (3/2/2025), untuk memotong jarak antara nelayan dan pembeli. Sebanyak 120 perahu berjualan di sana setiap pagi.

Wali Kota Ambon mengatakan pasar itu menelan biaya Rp14 miliar. Harga tuna & cakalang di pasar terapung turun hingga < 20 persen daripada harga di pasar darat.

"Kami tidak perlu lagi membayar angkutan," kata Yopi Latuheru, nelayan asal Desa Laha.

Namun, pedagang di pasar darat mengeluhkan pembeli yang berkurang sejak pasar terapung dibuka. Pemerintah kota berjanji menata ulang pasar darat tahun ini juga.
`;
const OTHER = 'Kereta wisata mulai melayani jalur Ambarawa ke Tuntang. Tiketnya dijual Rp75.000 untuk orang dewasa. Kereta berangkat dua kali sehari.\n';
const PAGE =
  '<!doctype html><html><head><title>x</title><script>var a = 1;</script></head><body><nav>Beranda</nav><p>Panen cengkih di Ternate naik dua kali lipat tahun ini. Petani menjualnya Rp120.000 per kilogram.</p></body></html>';

let folder: string;
let command: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ringkas-cli-'));
  command = join(folder, 'cli.mjs');
  await mkdir(join(folder, 'folder'));
  const files = {
    'a.txt': ARTICLE,
    'b.txt': OTHER,
    'a&b.txt': OTHER,
    'page.html': PAGE,
    'bom.txt': `\ufeff${ARTICLE}`,
    'utf16.txt': Buffer.from(`\ufeff${ARTICLE}`, 'utf16le'),
    'utf16be.txt': Buffer.from(`\ufeff${ARTICLE}`, 'utf16le').swap16(),
    'empty.txt': '',
    'blank.txt': ' \r\n\t\n',
  };
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
  // Bundled once, a process starts in half the time that it takes to run the sources.
  await build({
    entry: { cli: 'src/node/cli.ts' },
    format: 'esm',
    outExtension: () => ({ js: '.mjs' }),
    outDir: folder,
    config: false,
    silent: true,
    noExternal: ['wink-nlp', 'sastrawijs'],
    external: [/batch\/command/],
  });
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

interface Result {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the command in the folder of the texts. */
function ringkas(args: string[], input: string | Buffer = '', nodeArgs: string[] = []): Promise<Result> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [...nodeArgs, command, ...args], { cwd: folder }, (_, stdout, stderr) => {
      resolve({ code: child.exitCode, stdout, stderr });
    });
    // Who has read enough closes the pipe.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

const printed = (text: string, options?: SummarizeOptions): string => `${formatSummary(summarize(text, options))}\n`;
const plain = (value: object): object => JSON.parse(JSON.stringify(value));
const parseLines = (text: string): Record<string, unknown>[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe.concurrent('ringkas', { timeout: 60_000 }, () => {
  it('prints what the library makes of a file', async () => {
    expect(await ringkas(['a.txt'])).toEqual({ code: 0, stdout: printed(ARTICLE), stderr: '' });
  });

  it('reads standard input when no file is named', async () => {
    expect(await ringkas(['--points', '2'], ARTICLE)).toEqual({ code: 0, stdout: printed(ARTICLE, { points: 2 }), stderr: '' });
  });

  it('reads standard input in the place of "-"', async () => {
    const { code, stdout } = await ringkas(['--points', '1', 'b.txt', '-'], ARTICLE);
    expect(code).toBe(0);
    expect(stdout).toBe(`== b.txt ==\n${printed(OTHER, { points: 1 })}\n== stdin ==\n${printed(ARTICLE, { points: 1 })}`);
  });

  const settings: [string[], SummarizeOptions][] = [
    [['--points', '4', '--order', 'document', '--verbatim'], { points: 4, order: 'document', phrase: false }],
    [['--points', 'auto', '--words=25', '--method=lead'], { points: 'auto', maxWords: 25, method: 'lead' }],
    [['--ratio', '0.6', '--chars', '400', '--redundancy', '1'], { ratio: 0.6, maxChars: 400, redundancy: 1 }],
    [['--points', '1', '--query', 'pedagang mengeluhkan'], { points: 1, query: 'pedagang mengeluhkan' }],
  ];
  it.each(settings)('passes on %j', async (args, options) => {
    const { code, stdout } = await ringkas([...args, '--format', 'json', 'a.txt']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ file: 'a.txt', ...plain(summarize(ARTICLE, options)) });
  });

  it.each(settings)('reads every one of %j', (args, options) => {
    for (const [name, value] of Object.entries(options)) expect(readArguments(args)).toHaveProperty(['options', name], value);
  });

  it('takes the headline from --title', async () => {
    const { stdout } = await ringkas(['--title', 'Kereta Wisata Kembali', 'b.txt']);
    expect(stdout.split('\n')[0]).toBe('Kereta Wisata Kembali');
  });

  it('summarizes the other files when some cannot be read', async () => {
    const { code, stdout, stderr } = await ringkas(['a.txt', 'missing.txt', 'folder', 'b.txt']);
    expect(code).toBe(1);
    expect(stdout).toBe(`== a.txt ==\n${printed(ARTICLE)}\n== b.txt ==\n${printed(OTHER)}`);
    expect(stderr).toMatch(/^ringkas: missing\.txt: no such file or directory\nringkas: folder: .*directory\n$/);
  });

  it('does not take standard input that cannot be read for an empty one', async () => {
    const child = spawn('sh', ['-c', `"$0" "$1" < folder`, process.execPath, command], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    const [[code], stderr] = await Promise.all([once(child, 'exit'), child.stderr.toArray()]);
    expect(code).toBe(1);
    expect(String(Buffer.concat(stderr))).toMatch(/^ringkas: stdin: .*directory\n$/);
  });

  it('says so when the only file is missing', async () => {
    expect(await ringkas(['missing.txt'])).toEqual({ code: 1, stdout: '', stderr: 'ringkas: missing.txt: no such file or directory\n' });
  });

  it('prints nothing for an empty text, says so, and does not take it for an error', async () => {
    const { code, stdout, stderr } = await ringkas(['empty.txt', '-', 'blank.txt']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toBe('ringkas: empty.txt: is empty\nringkas: stdin: is empty\nringkas: blank.txt: is empty\n');
  });

  it('tells when a text holds no sentence', async () => {
    expect(await ringkas([], 'Baca juga: Panen Raya Dimulai')).toEqual({ code: 0, stdout: '', stderr: 'ringkas: stdin: holds no sentence of a story\n' });
  });

  it('drops the byte order mark', async () => {
    const { stdout } = await ringkas(['--format', 'json', 'bom.txt']);
    expect(JSON.parse(stdout)).toEqual({ file: 'bom.txt', ...plain(summarize(ARTICLE)) });
  });

  it.each(['utf16.txt', 'utf16be.txt'])('reads UTF-16 with a byte order mark: %s', async (file) => {
    const { stdout } = await ringkas(['--format', 'json', file]);
    expect(JSON.parse(stdout)).toEqual({ file, ...plain(summarize(ARTICLE)) });
  });

  it('decodes a character that comes in two pieces', async () => {
    // Files are read in pieces of 64 KiB.
    await writeFile(join(folder, 'long.txt'), `${' '.repeat(65_536 - 'Kaf'.length - 1)}Kafé itu buka pukul 07.00.`);
    expect((await ringkas(['long.txt'])).stdout).toBe('• Kafé itu buka pukul 07.00.\n');
  });

  it('looks through the tags of a page', async () => {
    const { stdout } = await ringkas(['--points', '2', 'page.html']);
    expect(stdout).toBe('• Panen cengkih di Ternate naik dua kali lipat tahun ini.\n• Petani menjualnya Rp120.000 per kilogram.\n');
  });

  it('writes one line of JSON a text, with the name of its file', async () => {
    const { stdout } = await ringkas(['--format', 'json', 'a.txt', 'empty.txt', 'b.txt']);
    const [first, second, ...others] = parseLines(stdout);
    expect(others).toEqual([]);
    expect(first).toEqual({ file: 'a.txt', ...plain(summarize(ARTICLE)) });
    expect(second).toEqual({ file: 'b.txt', ...plain(summarize(OTHER)) });
  });

  it('escapes text and file names in HTML', async () => {
    const { stdout } = await ringkas(['--format', 'html', '--ratio', '1', '--redundancy', '0', 'a.txt', 'a&b.txt']);
    expect(stdout).toContain('Harga tuna &amp; cakalang');
    expect(stdout).toContain('&lt; 20 persen');
    expect(stdout).toContain('<h1>a&amp;b.txt</h1>');
    expect(stdout.match(/&(?!\w+;|#\d+;)/)).toBeNull();
    expect(stdout.match(/<section>/g)).toHaveLength(2);
    expect(stdout.match(/<\/section>/g)).toHaveLength(2);
  });

  it('writes Markdown with a heading for each of several files', async () => {
    const { stdout } = await ringkas(['--format', 'markdown', '--points', '1', 'a.txt', 'b.txt']);
    const markdown = (text: string) => formatSummary(summarize(text, { points: 1 }), 'markdown');
    expect(stdout).toBe(`# \`a.txt\`\n\n${markdown(ARTICLE)}\n\n# \`b.txt\`\n\n${markdown(OTHER)}\n`);
  });

  it.each([[['--query', 'harga tuna']], [['--method', 'textrank']]])('explains scores by parts that add up to them %j', async (args) => {
    const { stdout } = await ringkas(['--explain', '--points', '3', ...args, 'a.txt']);
    const bullets = stdout.split(/^• /m).slice(1);
    expect(bullets).toHaveLength(3);
    for (const bullet of bullets) {
      const score = Number(/^ {4}score (-?\d+\.\d{4})$/m.exec(bullet)?.[1]);
      const parts = Array.from(bullet.matchAll(/^ {6}([+-]\d+\.\d{4}) \S/gm), ([, part]) => Number(part));
      expect(parts.length).toBeGreaterThan(0);
      // Each number is rounded to 4 decimals.
      expect(Math.abs(parts.reduce((sum, part) => sum + part, 0) - score)).toBeLessThanOrEqual((parts.length + 1) * 0.00005 + 1e-9);
    }
  });

  it('gives the reasons in JSON', async () => {
    const { stdout } = await ringkas(['--explain', '--format', 'json', 'a.txt']);
    const { points } = JSON.parse(stdout) as { points: { score: number; reasons: { contribution: number }[] }[] };
    expect(points.length).toBeGreaterThan(0);
    for (const { score, reasons } of points) expect(reasons.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(score, 9);
  });

  it('refuses texts beyond the limit, and only those', async () => {
    const text = `Harga ikan 🐟 turun.`;
    const [exact, beyond] = await Promise.all([
      ringkas(['--max-text-length', String(text.length)], text),
      ringkas(['--max-text-length', String(OTHER.length), 'a.txt', 'b.txt']),
    ]);
    expect(exact).toEqual({ code: 0, stdout: '• Harga ikan 🐟 turun.\n', stderr: '' });
    expect(beyond.code).toBe(1);
    expect(beyond.stdout).toBe(`== b.txt ==\n${printed(OTHER)}`);
    expect(beyond.stderr).toMatch(new RegExp(`^ringkas: a\\.txt: longer than ${OTHER.length} .*--max-text-length`));
  });

  it('stops reading where the limit is passed', async () => {
    const child = spawn(process.execPath, [command, '--max-text-length', '1000'], { stdio: ['pipe', 'ignore', 'ignore'] });
    child.stdin.on('error', () => {});
    child.stdin.write('Harga turun. '.repeat(1000));
    // Its input is never closed.
    expect(await once(child, 'exit')).toEqual([1, null]);
  });

  it('ends quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, [command, 'a.txt', 'b.txt', 'a.txt'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    const stderr = child.stderr.toArray();
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(Buffer.concat(await stderr).toString()).toBe('');
  });

  it('tells the version of the package', async () => {
    expect(await ringkas(['--version'])).toEqual({ code: 0, stdout: `${packageJson.version}\n`, stderr: '' });
  });

  it('tells every option and method on --help, in lines that fit a terminal', async () => {
    const { code, stdout, stderr } = await ringkas(['--help', 'missing.txt']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const options = 'points words chars ratio order method query title redundancy verbatim format explain max-text-length help version';
    for (const option of options.split(' ')) expect(stdout).toContain(`--${option}`);
    for (const method of Object.keys(METHODS)) expect(stdout).toMatch(new RegExp(`\\b${method}\\b`));
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('helps who starts it in a terminal without a file', async () => {
    const { code, stdout, stderr } = await ringkas([], '', ['--import', 'data:text/javascript,process.stdin.isTTY=true']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Usage: ringkas');
    expect(stderr).toContain('ringkas --help');
  });

  it('leaves "batch" and what follows to the batch command', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/node/cli.ts', 'batch', '--no-such-option'], { stdio: ['ignore', 'pipe', 'pipe'] });
    const [[code], stderr] = await Promise.all([once(child, 'exit'), child.stderr.toArray()]);
    expect(code).toBe(2);
    expect(String(Buffer.concat(stderr))).toMatch(/^ringkas batch: .*--no-such-option/);
  });

  const misuses: [string[], string][] = [
    [['--colour'], "'--colour'"],
    [['-x'], "'-x'"],
    [['--points'], "'--points"],
    [['--points', 'three'], '--points must be a whole number from 0, or \'auto\', but is "three"'],
    [['--points', '-1'], "--points must be a whole number from 0, or 'auto', but is -1"],
    [['--points=2.5'], '--points must be'],
    [['--words', ''], '--words must be a whole number from 0, but is ""'],
    [['--chars', '1e3'], '--chars must be'],
    [['--ratio', '0,5'], '--ratio must be a number from 0 to 1, but is "0,5"'],
    [['--redundancy', '1.5'], '--redundancy must be'],
    [['--order', 'random'], '--order must be one of "rank", "document", but is "random"'],
    [['--method', 'toString'], '--method must be one of "learned", '],
    [['--format', 'pdf'], '--format must be one of "text", '],
    [['--max-text-length', '0'], '--max-text-length must be'],
    [['--explain=yes'], "'--explain'"],
    [['--explain', '--format', 'html'], '--explain goes with'],
    [['--title', 'Judul', 'a.txt', 'b.txt'], '--title is'],
    [['-', '-'], '"-" is standard input'],
  ];
  it.each(misuses)('refuses %j', (args, message) => {
    expect(() => readArguments(['a.txt', ...args])).toThrow(Misuse);
    expect(() => readArguments(['a.txt', ...args])).toThrow(message);
  });

  it.each([[['--colour']], [['--points', '-1']], [['--ratio', '0,5']], [['-', '-']]])('ends with 2 on %j, before it prints a summary', async (args) => {
    const { code, stdout, stderr } = await ringkas(['b.txt', ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^ringkas: .*\nringkas --help/);
  });
});
