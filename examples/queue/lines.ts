import { createReadStream } from 'node:fs';

/** The lines of a file, each with its line feed; only the last one may have none. (node:readline would split at U+2028 too.) */
export async function* readLines(path: string): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of createReadStream(path, 'utf8')) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() as string;
    for (const line of lines) yield `${line}\n`;
  }
  if (rest) yield rest;
}
