import type { Stats } from 'node:fs';
import { type FileHandle, open, rm, stat } from 'node:fs/promises';
import { resolve as toAbsolute } from 'node:path';
import { Misuse } from '../command/arguments.ts';
import type { BatchRequest } from './arguments.ts';
import { aboutFile } from './failure.ts';
import { type Chunk, type Line, readLines } from './lines.ts';
import { mapInOrder } from './map-in-order.ts';
import { isOrdinaryFile, type Output, openLater, openSink, toFiles, toStandardOutput } from './output.ts';
import { openPool } from './pool.ts';
import { showProgress } from './progress.ts';
import { readLine } from './read-line.ts';
import { checkRecord, DEFAULT_MAX_TEXT_LENGTH } from './record.ts';
import { resume } from './resume.ts';
import { type LineResult, toErrorLine, WORKER_DIED } from './work.ts';
import { writeToUser } from './write-to-user.ts';

/** Bytes that are read at a time: the share of a worker, about 10 articles. */
const PIECE = 1 << 15;

/**
 * Summarizes an NDJSON file, or standard input.
 *
 * @param say Takes what the user is to know.
 * @param signal Stops it: what is complete is written.
 * @returns 0, or 1 when some lines are in the error file.
 * @throws Misuse, or what kept it from finishing; the message names the file.
 */
export async function runBatch(request: BatchRequest, say: (message: string) => void, signal: AbortSignal): Promise<number> {
  const { input, out, errors, options } = request;
  const toFile = out !== '-';
  const { maxTextLength = DEFAULT_MAX_TEXT_LENGTH } = options;
  const pool = openPool(request.workers, options);
  if (toFile) await refuseSame([input, out, errors]);
  const source = await openInput(input);
  try {
    const earlier = request.resume ? await resume(out, errors) : { lines: 0, bad: 0, dropped: 0 };
    if (earlier.dropped > 0) say(`dropped ${earlier.dropped} bytes that an earlier run had not finished`);
    if (earlier.lines > 0) say(`going on at line ${earlier.lines + 1}`);
    const output = toFile ? await openOutput(request) : toStandardOutput();
    // On a terminal, a bar among the results would be a mess.
    const isShown = toFile || (process.stderr.isTTY && !process.stdout.isTTY);
    const { isTTY, columns } = process.stderr;
    const progress = showProgress({ isTTY, columns, write: isShown ? writeToUser : () => undefined }, source.size);

    const begin = performance.now();
    let { lines, bad } = earlier;
    const toLost = (line: Line): LineResult => {
      const read = readLine(line);
      const { id } = 'error' in read ? read : checkRecord(read.value, maxTextLength);
      return toErrorLine(line.number, id, WORKER_DIED);
    };
    const share = async (chunk: Chunk) => ({ results: await pool.run('lines', chunk.lines, toLost), end: chunk.end });
    const shares = behind(earlier.lines, readLines(source.pieces, longestLine(maxTextLength)), input);
    try {
      for await (const { results, end } of mapInOrder(shares, share, pool.lookAhead, signal)) {
        await output.write(results);
        lines += results.length;
        for (const { isBad } of results) if (isBad) bad++;
        progress.advance(results.length, end);
      }
      progress.end();
      await output.close();
    } catch (error) {
      progress.end();
      await output.close().catch(() => undefined);
      throw error;
    }
    if (toFile) say(`${lines - earlier.lines} lines in ${((performance.now() - begin) / 1000).toFixed(1)} s`);
    if (toFile && bad > 0) say(`${bad} of ${lines} lines could not be summarized: see ${errors}`);
    if (toFile && signal.aborted) say(`stopped behind line ${lines}; --resume goes on from there`);
    return bad > 0 && toFile ? 1 : 0;
  } finally {
    source.close();
    await pool.close();
  }
}

/** JSON may take six bytes for a code unit, of a title and of a text; the rest is for what else a record holds. */
const longestLine = (maxTextLength: number): number => 12 * maxTextLength + 65_536;

/** Leaves out lines that are done. */
async function* behind(done: number, chunks: AsyncIterable<Chunk>, input: string): AsyncGenerator<Chunk, void, undefined> {
  let last = 0;
  for await (const chunk of chunks) {
    last = chunk.lines.at(-1)?.number ?? last;
    if (last > done) yield { ...chunk, lines: chunk.lines.filter(({ number }) => number > done) };
  }
  if (last < done) throw new Error(`${input}: has ${last} lines, but ${done} were done already; is it the same file?`);
}

interface Input {
  pieces: AsyncIterable<Uint8Array>;
  /** Bytes, where they are known. */
  size: number | undefined;
  close(): void;
}

async function openInput(path: string): Promise<Input> {
  if (path === '-') return { pieces: process.stdin, size: undefined, close: () => process.stdin.destroy() };
  const [file, info] = await aboutFile(path, async (): Promise<[FileHandle, Stats]> => {
    const opened = await open(path);
    return [opened, await opened.stat()];
  });
  const stream = file.createReadStream({ highWaterMark: PIECE });
  async function* pieces(): AsyncGenerator<Uint8Array> {
    const iterator = stream[Symbol.asyncIterator]();
    for (let next = await aboutFile(path, () => iterator.next()); !next.done; next = await aboutFile(path, () => iterator.next())) yield next.value;
  }
  return { pieces: pieces(), size: info.isFile() ? info.size : undefined, close: () => stream.destroy() };
}

async function openOutput({ out, errors, resume, force }: BatchRequest): Promise<Output> {
  const isThere = await isOrdinaryFile(out);
  for (const path of [out, errors]) {
    if (!resume && !force && (await isOrdinaryFile(path))) throw new Misuse(`${path}: is there already; --resume goes on with it, --force writes over it`);
  }
  const sink = await openSink(out, force && isThere ? 'w' : 'a');
  if (force && (await isOrdinaryFile(errors))) await aboutFile(errors, () => rm(errors));
  return toFiles(
    sink,
    openLater(() => openSink(errors, 'a')),
  );
}

/** Refuses to write over what is read. */
async function refuseSame(paths: string[]): Promise<void> {
  const names = await Promise.all(paths.map(identify));
  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) !== index) throw new Misuse(`${paths[index]}: input, output and error file must be three files`);
  }
}

async function identify(path: string): Promise<string> {
  if (path === '-') return '-';
  const info = await stat(path).catch(() => undefined);
  return info?.isFile() ? `${info.dev}:${info.ino}` : toAbsolute(path);
}
