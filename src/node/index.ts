export type { ArticleRecord, BatchError, RecordOptions } from './batch/record.ts';
export { type BatchOptions, type BatchResult, summarizeBatch } from './batch/summarize-batch.ts';
export { summarizeFile } from './batch/summarize-file.ts';
