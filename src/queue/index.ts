export type { ArticleRecord } from '../node/batch/record.ts';
export { type AddOptions, addArticles, jobIdOf } from './add-articles.ts';
export { type ArticleSummary, createProcessor, type ProcessorOptions } from './create-processor.ts';
