import { isUtf8 } from 'node:buffer';
import type { Line } from './lines.ts';
import type { BadRecord, BatchError } from './record.ts';

const bad = (code: BatchError['code'], message: string): BadRecord => ({ error: { code, message } });

/** Reads the JSON of a line; never throws. */
export function readLine({ number, bytes }: Line): { value: unknown } | BadRecord {
  if (!bytes) return bad('too-long', 'the line is longer than any record that is accepted');
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
