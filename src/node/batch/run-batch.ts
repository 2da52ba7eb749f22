import { rm, stat } from 'node:fs/promises';
import { resolve as toAbsolute } from 'node:path';
import { Misuse } from '../command/arguments.ts';
import { inspect } from '../command/read-text.ts';
import type { BatchRequest } from './arguments.ts';
import { aboutFile } from './failure.ts';
import { openInput } from './input.ts';
import { type Chunk, type Line, readLines } from './lines.ts';
import { lock, toLockPath } from './lock.ts';
import { mapInOrder } from './map-in-order.ts';
import { expectWritable, isOrdinaryFile, type Output, openLater, openSink, toFiles, toStandardOutput } from './output.ts';
import { openPool } from './pool.ts';
import { showProgress } from './progress.ts';
import { longestLine, readLine } from './read-line.ts';
import { checkRecord, DEFAULT_MAX_TEXT_LENGTH } from './record.ts';
import { resume } from './resume.ts';
import { type LineResult, toErrorLine, WORKER_DIED } from './work.ts';
import { writeToUser } from './write-to-user.ts';

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
  await refuseSame(request);
  const source = await openInput(input, signal);
  let unlock = async (): Promise<void> => undefined;
  try {
    if (toFile) {
      for (const path of [out, errors]) await expectWritable(path);
      unlock = await lock(out);
    }
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
      const read = readLine(line, maxTextLength);
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
    await unlock();
    await pool.close();
  }
}

/** Leaves out lines that are done. */
async function* behind(done: number, chunks: AsyncIterable<Chunk>, input: string): AsyncGenerator<Chunk, void, undefined> {
  let last = 0;
  for await (const chunk of chunks) {
    last = chunk.lines.at(-1)?.number ?? last;
    if (last > done) yield { ...chunk, lines: chunk.lines.filter(({ number }) => number > done) };
  }
  if (last < done) throw new Error(`${input}: has ${last} lines, but ${done} were done already; is it the same file?`);
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

/** Refuses to write over what is read, and to read what is written. */
async function refuseSame({ input, out, errors }: BatchRequest): Promise<void> {
  const paths = out === '-' ? [input, out] : [input, out, errors, await toLockPath(out)];
  const names = await Promise.all(paths.map(identify));
  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) !== index) throw new Misuse(`${paths[index]}: input, output and error file must be three files`);
  }
}

/** @param fd What "-" stands for: 0 as the first of the files, the input; 1 as the second, the output. */
async function identify(path: string, fd: number): Promise<string> {
  const info = await (path === '-' ? inspect(fd) : stat(path).catch(() => undefined));
  if (info?.isFile()) return `${info.dev}:${info.ino}`;
  return path === '-' ? `descriptor ${fd}` : toAbsolute(path);
}
