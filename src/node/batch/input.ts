import { closeSync, constants, createReadStream, openSync, open as openWith } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Socket } from 'node:net';
import { promisify } from 'node:util';
import { tryToRead } from '../command/read-text.ts';
import { aboutFile } from './failure.ts';

/** Where lines come from. */
export interface Input {
  pieces: AsyncIterable<Uint8Array>;
  /** Bytes, where they are known. */
  size: number | undefined;
  close(): void;
}

/** Bytes that are read at a time: the share of a worker, about 10 articles. */
const PIECE = 1 << 15;
const STANDARD_INPUT = 0;
/** Milliseconds. */
const BETWEEN_VISITS = 50;
const openOnce = promisify(openWith);

/**
 * Opens what is to be read, and finds out whether it can be.
 *
 * @param path A path, or "-" for standard input.
 * @param signal Ends the wait for somebody to write to a named pipe.
 */
export async function openInput(path: string, signal: AbortSignal): Promise<Input> {
  if (path === '-') {
    await aboutFile('standard input', () => tryToRead(STANDARD_INPUT));
    return { pieces: process.stdin, size: undefined, close: () => process.stdin.destroy() };
  }
  const fd = await aboutFile(path, () => openToRead(path, signal));
  const info = await aboutFile(path, () => tryToRead(fd)).catch((error) => {
    closeSync(fd);
    throw error;
  });
  // A read of a pipe as a file could not be broken off: the process would not end before the writer does.
  const stream = info?.isFIFO() ? new Socket({ fd, writable: false }) : createReadStream(path, { fd, highWaterMark: PIECE });
  async function* pieces(): AsyncGenerator<Uint8Array> {
    const iterator = stream[Symbol.asyncIterator]();
    for (let next = await aboutFile(path, () => iterator.next()); !next.done; next = await aboutFile(path, () => iterator.next())) yield next.value;
  }
  return { pieces: pieces(), size: info?.isFile() ? info.size : undefined, close: () => stream.destroy() };
}

async function openToRead(path: string, signal: AbortSignal): Promise<number> {
  if (!(await stat(path)).isFIFO()) return openOnce(path, 'r');
  // Again and again, since a visit before the wait has begun ends nothing.
  const visits = setInterval(() => signal.aborted && visit(path), BETWEEN_VISITS);
  try {
    return await openOnce(path, 'r');
  } finally {
    clearInterval(visits);
  }
}

/** Comes as a writer to a named pipe, and leaves: whoever waits for one waits no longer. */
function visit(path: string): void {
  try {
    closeSync(openSync(path, constants.O_WRONLY | constants.O_NONBLOCK));
  } catch {
    // Nobody waits.
  }
}
