import { UnrecoverableError } from 'bullmq';
import { type BatchError, checkMaxTextLength, checkRecord, type RecordOptions, summarizeRecord } from '../node/batch/record.ts';
import { checkSummarizeOptions } from '../options.ts';
import type { Summary } from '../points/summary.ts';

/** Options of `summarize`, and `maxTextLength`. */
export type ProcessorOptions = RecordOptions;

/** What a job returns: a summary as plain data, with the `id` of its article. That of a page holds its `text`. */
export type ArticleSummary = Omit<Summary, 'toString'> & { id?: string | number; text?: string };

/**
 * Makes a BullMQ processor that summarizes the article in a job's data, `{ id?, title?, text }`, or `html` in place of
 * `text`. It writes nothing anywhere: the summary is the job's return value, and a job that is done twice gives the same.
 *
 * @param options Those of `summarize`, and `maxTextLength`.
 * @returns The processor. It fails with an UnrecoverableError, which BullMQ does not try again, where the data is not an
 * article or too long; whatever else goes wrong is left to the attempts that the job has.
 * @throws TypeError when an option has the wrong type, RangeError when its value is out of range.
 * @example
 * new Worker('ringkas', createProcessor({ points: 3 }), { connection: { url: 'redis://localhost:6379' } });
 */
export function createProcessor(options: ProcessorOptions = {}): (job: { data: unknown }) => Promise<ArticleSummary> {
  checkSummarizeOptions(options);
  checkMaxTextLength(options.maxTextLength);
  return async ({ data }) => {
    const record = checkRecord(data, options.maxTextLength);
    if ('error' in record) throw new UnrecoverableError(reasonFor(record.error, data));
    const summary = await summarizeRecord(record, options);
    return record.id === undefined ? summary : { id: record.id, ...summary };
  };
}

/** Why a record is refused: what addArticles found, where it could send no more than that. */
function reasonFor({ code, message }: BatchError, data: unknown): string {
  const unsent = code === 'no-text' ? (data as { unsent?: unknown }).unsent : undefined;
  return typeof unsent === 'string' ? unsent : `${code}: ${message}`;
}
