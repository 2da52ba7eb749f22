import { createHash } from 'node:crypto';
import type { JobsOptions, Queue } from 'bullmq';
import type { ArticleRecord } from '../node/batch/record.ts';

/** Options of the jobs, as BullMQ's; what stands for the id of a job is the article's. */
export type AddOptions = Omit<JobsOptions, 'jobId'>;

/** Tried again after 1, 2, 4 and 8 seconds. */
const DEFAULTS: AddOptions = { attempts: 5, backoff: { type: 'exponential', delay: 1000 } };
/** Jobs that go to Redis at a time. */
const SHARE = 100;

/**
 * Adds articles to a BullMQ queue, a job for each. An article that the queue holds already, waiting or done, is not added
 * again: adding all of them once more, after a crash, does no harm. It is known by its `id` (1 and "1" are the same), or by
 * all that it says where it has none. Keep finished jobs (no `removeOnComplete`) for as long as that is to hold.
 *
 * @param queue Where to.
 * @param records The articles; a bad one is added like the rest, and its job fails.
 * @param options Of the jobs; by default there are 5 attempts, with pauses that begin at a second and double.
 * @returns The ids of the jobs, in the order of the records.
 * @throws What `records` or Redis throws.
 * @example
 * await addArticles(new Queue('ringkas', { connection: { url: 'redis://localhost:6379' } }), [{ id: 'a1', text: 'Harga beras turun.' }]);
 */
export async function addArticles(
  queue: Pick<Queue, 'addBulk'>,
  records: AsyncIterable<ArticleRecord> | Iterable<ArticleRecord>,
  options: AddOptions = {},
): Promise<string[]> {
  const ids: string[] = [];
  let share: Parameters<Queue['addBulk']>[0] = [];
  const send = async (): Promise<void> => {
    if (share.length > 0) await queue.addBulk(share);
    share = [];
  };
  for await (const record of records) {
    const jobId = jobIdOf(record);
    ids.push(jobId);
    share.push({ name: 'summarize', data: toData(record), opts: { ...DEFAULTS, ...options, jobId } });
    if (share.length === SHARE) await send();
  }
  await send();
  return ids;
}

/**
 * The id of an article's job: "article-" and its own id, or else a hash of what it says.
 *
 * @param record The article.
 * @returns A string without colons that is no number, as BullMQ wants it.
 * @example
 * jobIdOf({ id: 'id:2025:7', text: 'Harga beras turun.' }); // → 'article-id%3A2025%3A7'
 */
export function jobIdOf(record: ArticleRecord): string {
  const id: unknown = Object(record).id;
  if (typeof id === 'string' || typeof id === 'number') return `article-${String(id).replaceAll('%', '%25').replaceAll(':', '%3A')}`;
  return `article#${createHash('sha256')
    .update(JSON.stringify(toData(record)) ?? '')
    .digest('hex')}`;
}

/** What is sent of a record; what is none is sent as it is, for the processor to refuse. */
function toData(record: ArticleRecord): unknown {
  if (typeof record !== 'object' || record === null) return record;
  const { id, title, text, html } = record;
  return { id, title, text, html };
}
