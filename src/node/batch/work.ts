import type { Summary } from '../../points/summary.ts';
import type { Line } from './lines.ts';
import { readLine } from './read-line.ts';
import { type BadRecord, type BatchError, checkRecord, type GoodRecord, type RecordOptions, summarizeRecord } from './record.ts';

/** What becomes of a line of the input: a line of the output. */
export interface LineResult {
  isBad: boolean;
  /** JSON, without a line feed. */
  line: string;
}

/** What becomes of a record. */
export type RecordResult = { summary: Summary } | { error: BatchError };

/** What a worker does with its share; plain data goes in and comes out. */
export interface Work {
  lines(lines: Line[], options: RecordOptions): Promise<LineResult[]>;
  records(records: (GoodRecord | BadRecord)[], options: RecordOptions): Promise<RecordResult[]>;
}

export const work: Work = {
  lines: (lines, options) => inTurn(lines, (line) => summarizeLine(line, options)),
  records: (records, options) => inTurn(records, (record) => summarizeGood(record, options)),
};

async function inTurn<T, R>(items: T[], map: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const item of items) results.push(await map(item));
  return results;
}

async function summarizeLine(line: Line, options: RecordOptions): Promise<LineResult> {
  const read = readLine(line, options.maxTextLength);
  const record = 'error' in read ? read : checkRecord(read.value, options.maxTextLength);
  const result = await summarizeGood(record, options);
  return 'error' in result
    ? toErrorLine(line.number, record.id, result.error)
    : { isBad: false, line: JSON.stringify({ line: line.number, id: record.id ?? line.number, ...result.summary }) };
}

async function summarizeGood(record: GoodRecord | BadRecord, options: RecordOptions): Promise<RecordResult> {
  if ('error' in record) return { error: record.error };
  try {
    return { summary: await summarizeRecord(record, options) };
  } catch (error) {
    return { error: { code: 'failed', message: error instanceof Error ? error.message : String(error) } };
  }
}

/** What is told of a record that is lost. */
export const WORKER_DIED: BatchError = { code: 'worker-died', message: 'the worker process died of this record, twice' };

/** The line that says why a line of the input has no summary. */
export const toErrorLine = (line: number, id: string | number | undefined, error: BatchError): LineResult => ({
  isBad: true,
  line: JSON.stringify({ line, id, error }),
});
