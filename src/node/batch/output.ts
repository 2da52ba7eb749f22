import { write as writeBytes } from 'node:fs';
import { access, open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { aboutFile } from './failure.ts';
import type { LineResult } from './work.ts';

/** Where results go. */
export interface Output {
  /** Writes results in their order; when it returns, they are with the system. */
  write(results: LineResult[]): Promise<void>;
  close(): Promise<void>;
}

/** Something that takes text at its end. */
interface Sink {
  append(text: string): Promise<void>;
  close(): Promise<void>;
}

const STANDARD_OUTPUT = 1;
const LINE_FEED = 10;
const writeOnce = promisify(writeBytes);

/** Results on standard output, a line for each line of the input, bad or not. */
export function toStandardOutput(): Output {
  return {
    write: (results) => aboutFile('standard output', () => writeAll(STANDARD_OUTPUT, Buffer.from(toText(results)))),
    close: async () => undefined,
  };
}

/**
 * Results in one file and errors in another, both in the order of the input. What comes later is written later, in
 * whichever file: however a run ends, all lines up to the last one are there. The error file is made for the first error.
 */
export function toFiles(out: Sink, errors: Sink): Output {
  return {
    async write(results) {
      for (let from = 0, to = 0; from < results.length; from = to) {
        const isBad = (results[from] as LineResult).isBad;
        while (to < results.length && results[to]?.isBad === isBad) to++;
        await (isBad ? errors : out).append(toText(results.slice(from, to)));
      }
    },
    async close() {
      await out.close();
      await errors.close();
    },
  };
}

const toText = (results: LineResult[]): string => results.map(({ line }) => `${line}\n`).join('');

/** Opens a file to append whole lines to: to what it holds ("a"), or to nothing ("w"). */
export async function openSink(path: string, flags: 'a' | 'w'): Promise<Sink> {
  const file = await aboutFile(path, () => open(path, flags));
  const info = await file.stat();
  let { size } = info;
  return {
    async append(text) {
      const bytes = Buffer.from(text);
      let written = 0;
      try {
        await aboutFile(path, () =>
          writeAll(file.fd, bytes, (count) => {
            written += count;
          }),
        );
      } catch (error) {
        const whole = bytes.subarray(0, written).lastIndexOf(LINE_FEED) + 1;
        if (info.isFile()) await file.truncate(size + whole).catch(() => undefined);
        throw error;
      }
      size += written;
    },
    async close() {
      try {
        // Some file systems only tell now that there was no room.
        if (info.isFile()) await aboutFile(path, () => file.sync());
      } finally {
        await file.close();
      }
    },
  };
}

/** Opens a file when there is something to append. */
export function openLater(open: () => Promise<Sink>): Sink {
  let sink: Promise<Sink> | undefined;
  return {
    async append(text) {
      sink ??= open();
      await (await sink).append(text);
    },
    async close() {
      await (await sink)?.close();
    },
  };
}

/** Whether there is a file, and an ordinary one: not a device or a pipe. */
export async function isOrdinaryFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}

/** Finds out at once what would be found out when there is something to write. */
export async function expectWritable(path: string): Promise<void> {
  const info = await stat(path).catch(() => undefined);
  // Behind what is no folder, there is no ".". Whether it takes new files is left open: an error file may never be made.
  if (!info) await aboutFile(path, () => access(`${dirname(path)}/.`));
  else if (info.isFile() || info.isDirectory()) await aboutFile(path, async () => (await open(path, 'a')).close());
}

async function writeAll(fd: number, bytes: Buffer, onWritten: (bytes: number) => void = () => undefined): Promise<void> {
  for (let from = 0; from < bytes.length; ) {
    try {
      const { bytesWritten } = await writeOnce(fd, bytes, from, bytes.length - from, null);
      onWritten(bytesWritten);
      from += bytesWritten;
    } catch (error) {
      // A pipe that doesn't wait for its reader: we do.
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      await wait(5);
    }
  }
}
