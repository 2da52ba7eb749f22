import { isUtf8 } from 'node:buffer';
import type { Line } from './lines.ts';
import { type BadRecord, type BatchError, DEFAULT_MAX_TEXT_LENGTH } from './record.ts';

const bad = (code: BatchError['code'], message: string): BadRecord => ({ error: { code, message } });

/** Bytes. JSON may take six for a code unit, of a title and of a text; the rest is for what else a record holds. */
export const longestLine = (maxTextLength: number): number => 12 * maxTextLength + 65_536;

/** Reads the JSON of a line; never throws. */
export function readLine({ number, bytes, length }: Line, maxTextLength = DEFAULT_MAX_TEXT_LENGTH): { value: unknown } | BadRecord {
  if (!bytes)
    return bad('too-long', `the line has ${length} bytes, but at most ${longestLine(maxTextLength)} are accepted; --max-text-length changes the limit`);
  if (!isUtf8(bytes)) return bad('not-utf-8', 'the line is not UTF-8');
  const line = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();
  const text = number === 1 ? line.replace(/^\uFEFF/, '') : line;
  if (text.trim() === '') return bad('not-json', 'the line is empty');
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return bad('not-json', `the line is not JSON: ${(error as Error).message}`);
  }
}
