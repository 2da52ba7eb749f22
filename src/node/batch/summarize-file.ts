import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { expectText } from '../../guard.ts';
import { checkSummarizeOptions } from '../../options.ts';
import type { Summary } from '../../points/summary.ts';
import { checkMaxTextLength, checkRecord, type RecordOptions, summarizeRecord } from './record.ts';

/**
 * Summarizes the article in a file.
 *
 * @param path A text file, or a page where its name ends in `.html` or `.htm`; UTF-8.
 * @param options Those of `summarize`, and `maxTextLength`.
 * @returns Its summary. That of a page holds the `text` that its points stand in.
 * @throws TypeError when an argument has the wrong type, RangeError when its value is out of range or the text is too long,
 * or the error of the system.
 * @example
 * const { points } = await summarizeFile('examples/articles/pasar-beras.txt', { points: 3 });
 */
export async function summarizeFile(path: string, options: RecordOptions = {}): Promise<Summary & { text?: string }> {
  expectText(path, 'path');
  checkSummarizeOptions(options);
  checkMaxTextLength(options.maxTextLength);
  const text = new TextDecoder().decode(await readFile(path));
  const isPage = ['.html', '.htm'].includes(extname(path).toLowerCase());
  const record = checkRecord(isPage ? { html: text } : { text }, options.maxTextLength);
  if ('error' in record) throw new RangeError(`${path}: ${record.error.message}`);
  return summarizeRecord(record, options);
}
