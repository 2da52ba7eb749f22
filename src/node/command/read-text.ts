import { createReadStream } from 'node:fs';
import { getSystemErrorMap } from 'node:util';

/**
 * Reads a text as UTF-8, without its byte order mark.
 *
 * @param file A path, or "-" for standard input.
 * @param limit UTF-16 code units; what is longer is not read to its end.
 * @throws RangeError when the text is longer, or the error of the system.
 */
export async function readText(file: string, limit: number): Promise<string> {
  const decoder = new TextDecoder();
  const pieces: string[] = [];
  let length = 0;
  const add = (piece: string): void => {
    length += piece.length;
    if (length > limit) throw new RangeError(`longer than ${limit} characters (UTF-16 code units); --max-text-length changes the limit`);
    pieces.push(piece);
  };
  for await (const chunk of file === '-' ? process.stdin : createReadStream(file)) add(decoder.decode(chunk as Buffer, { stream: true }));
  add(decoder.decode());
  return pieces.join('');
}

/** Why something failed, in a few words: "no such file or directory". */
export function reasonFor(error: unknown): string {
  const { errno, message } = error as NodeJS.ErrnoException;
  return (errno !== undefined && getSystemErrorMap().get(errno)?.[1]) || message || String(error);
}
