import { createReadStream, fstat, read, type Stats } from 'node:fs';
import { getSystemErrorMap, promisify } from 'node:util';

const STANDARD_INPUT = 0;
const readOnce = promisify(read);

/** What a descriptor leads to, where the system tells. */
export const inspect = (fd: number): Promise<Stats | undefined> => promisify(fstat)(fd).catch(() => undefined);

/**
 * Finds out whether a file can be read, without moving in it; what comes by and by, as from a pipe, is not waited for.
 *
 * @throws The error of the system, as for a folder, which process.stdin takes for an empty text.
 */
export async function tryToRead(fd: number): Promise<Stats | undefined> {
  const info = await inspect(fd);
  if (info?.isFile() || info?.isDirectory()) await readOnce(fd, Buffer.alloc(1), 0, 1, 0);
  return info;
}

/**
 * Reads a text as UTF-8, or as UTF-16 where a byte order mark says so, as PowerShell writes; without the mark.
 *
 * @param file A path, or "-" for standard input.
 * @param limit UTF-16 code units; what is longer is not read to its end.
 * @throws RangeError when the text is longer, or the error of the system.
 */
export async function readText(file: string, limit: number): Promise<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  const pieces: string[] = [];
  let length = 0;
  const add = (piece: string): void => {
    length += piece.length;
    if (length > limit) throw new RangeError(`longer than ${limit} characters (UTF-16 code units); --max-text-length changes the limit`);
    pieces.push(piece);
  };
  if (file === '-') await tryToRead(STANDARD_INPUT);
  for await (const chunk of file === '-' ? process.stdin : createReadStream(file)) {
    decoder ??= new TextDecoder(encodingOf(chunk as Buffer));
    add(decoder.decode(chunk as Buffer, { stream: true }));
  }
  add(decoder?.decode() ?? '');
  return pieces.join('');
}

/** What the first bytes of a text say of its encoding. */
function encodingOf([first, second]: Buffer): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** Why something failed, in a few words: "no such file or directory". */
export function reasonFor(error: unknown): string {
  const { errno, message } = error as NodeJS.ErrnoException;
  return (errno !== undefined && getSystemErrorMap().get(errno)?.[1]) || message || String(error);
}
