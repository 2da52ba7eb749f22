import { createReadStream } from 'node:fs';
import { stat, truncate } from 'node:fs/promises';
import { Misuse } from '../command/arguments.ts';
import { aboutFile } from './failure.ts';
import { readLines } from './lines.ts';
import { isOrdinaryFile } from './output.ts';

/** How far an earlier run got. */
export interface Progress {
  /** Lines of the input that are done: all up to this one. */
  lines: number;
  /** How many of them are in the error file. */
  bad: number;
  /** Bytes that were cut off. */
  dropped: number;
}

/** A line of the output or the error file that is there to its end. */
interface Written {
  /** Of the input. */
  number: number;
  /** Bytes of the file up to its end. */
  end: number;
}

/**
 * Finds how far an earlier run got, and cuts off what does not follow on: a torn last line, and lines behind a gap, as a
 * machine that lost power may leave.
 *
 * Both files are in the order of the input, and each of its lines is in one of them; read side by side, they count 1, 2, 3…
 *
 * @throws Misuse when a file holds something else; it is left as it is.
 */
export async function resume(out: string, errors: string): Promise<Progress> {
  const files = [readWritten(out), readWritten(errors)] as const;
  let [good, bad] = [await files[0].next(), await files[1].next()];
  const ends = [0, 0] as [number, number];
  const progress: Progress = { lines: 0, bad: 0, dropped: 0 };
  for (let wanted = 1; ; wanted++) {
    if (!good.done && good.value.number === wanted) {
      ends[0] = good.value.end;
      good = await files[0].next();
    } else if (!bad.done && bad.value.number === wanted) {
      ends[1] = bad.value.end;
      progress.bad++;
      bad = await files[1].next();
    } else break;
    progress.lines = wanted;
  }
  for (const [index, next] of [good, bad].entries()) {
    if (!next.done && next.value.number <= progress.lines) throw new Misuse(`${[out, errors][index]}: line ${next.value.number} of the input is there twice`);
    // What is going to be cut off must be of ours, too.
    for await (const _ of files[index] as AsyncIterable<Written>);
  }
  if (!(good.done && bad.done) && !(await isOrdinaryFile(errors))) {
    throw new Misuse(`${errors}: is missing, and line ${progress.lines + 1} of the input is not in ${out}; name the error file with --errors`);
  }
  progress.dropped = (await cut(out, ends[0])) + (await cut(errors, ends[1]));
  return progress;
}

/** The whole lines of a file, or none where it is missing. */
async function* readWritten(path: string): AsyncGenerator<Written, void, undefined> {
  if (!(await isOrdinaryFile(path))) return;
  const pieces = createReadStream(path, { highWaterMark: 1 << 20 });
  let end = 0;
  let before = 0;
  try {
    for await (const { lines, isTorn } of readLines(pieces, Number.POSITIVE_INFINITY)) {
      for (const { number, bytes, length } of lines) {
        const found = readNumber(bytes as Uint8Array);
        const isOurs = found === undefined ? isTorn && isBegun(bytes as Uint8Array) : found > before;
        if (!isOurs) throw new Misuse(`${path}: line ${number} is not what "ringkas batch" writes; --resume would spoil it`);
        if (isTorn) return;
        before = found as number;
        end += length + 1;
        yield { number: before, end };
      }
    }
  } finally {
    pieces.destroy();
  }
}

const toHead = (line: Uint8Array): string => Buffer.from(line.subarray(0, 40)).toString('latin1');

/** The line of the input that a line was written for. */
function readNumber(line: Uint8Array): number | undefined {
  const found = /^\{"line":(\d{1,15}),"/.exec(toHead(line));
  return found ? Number(found[1]) : undefined;
}

/** Whether a line breaks off before its number is there to its end, or is of zeros, as a machine that lost power may leave. */
function isBegun(line: Uint8Array): boolean {
  const head = toHead(line);
  return '{"line":'.startsWith(head) || /^\{"line":\d{1,15},?$/.test(head) || line.every((byte) => byte === 0);
}

/** Leaves so many bytes of a file; tells how many there were more. */
async function cut(path: string, size: number): Promise<number> {
  if (!(await isOrdinaryFile(path))) return 0;
  const dropped = (await stat(path)).size - size;
  if (dropped > 0) await aboutFile(path, () => truncate(path, size));
  return dropped;
}
