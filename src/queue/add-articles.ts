import { createHash } from 'node:crypto';
import type { JobsOptions, Queue } from 'bullmq';
import { expectObject, reject } from '../guard.ts';
import { type ArticleRecord, checkRecord } from '../node/batch/record.ts';

/** Options of the jobs, as BullMQ's; what stands for the id of a job is the article's. */
export type AddOptions = Omit<JobsOptions, 'jobId'>;

/** Tried again after 1, 2, 4 and 8 seconds. */
const ATTEMPTS = 5;
const BACKOFF = { type: 'exponential', delay: 1000 };
/** Jobs that go to Redis at a time. */
const SHARE = 100;

/**
 * Adds articles to a BullMQ queue, a job for each. An article that the queue holds already, waiting or done, is not added
 * again: adding all of them once more, after a crash, does no harm. It is known by its `id` (1 and "1" are the same), or by
 * all that it says where it has none. Keep finished jobs (no `removeOnComplete`) for as long as that is to hold.
 *
 * @param queue Where to.
 * @param records The articles; a bad one is added like the rest, and its job fails. Of one that is no JSON (a BigInt, an object
 * that holds itself, a getter that throws) the job gets the reason, with which it fails; without an `id` that is a string or a
 * number, those with the same reason share a job.
 * @param options Of the jobs; by default there are 5 attempts, with pauses that begin at a second and double.
 * @returns The ids of the jobs, in the order of the records.
 * @throws TypeError when `records` is no list or stream, or `options` no object; what `records` or Redis throws.
 * @example
 * await addArticles(new Queue('ringkas', { connection: { url: 'redis://localhost:6379' } }), [{ id: 'a1', text: 'Harga beras turun.' }]);
 */
export async function addArticles(
  queue: Pick<Queue, 'addBulk'>,
  records: AsyncIterable<ArticleRecord> | Iterable<ArticleRecord>,
  options: AddOptions = {},
): Promise<string[]> {
  if (typeof records !== 'object' || records === null || !(Symbol.asyncIterator in records || Symbol.iterator in records))
    reject('records', records, 'a list or a stream of articles');
  expectObject(options, 'options');
  const { attempts = ATTEMPTS, backoff = BACKOFF, ...others } = options;
  const ids: string[] = [];
  let share: Parameters<Queue['addBulk']>[0] = [];
  const send = async (): Promise<void> => {
    if (share.length > 0) await queue.addBulk(share);
    share = [];
  };
  for await (const record of records) {
    const data = toData(record);
    const jobId = toJobId(data);
    ids.push(jobId);
    share.push({ name: 'summarize', data, opts: { ...others, attempts, backoff, jobId } });
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
export const jobIdOf = (record: ArticleRecord): string => toJobId(toData(record));

function toJobId(data: unknown): string {
  const id = idOf(data);
  if (id !== undefined) return `article-${String(id).replaceAll('%', '%25').replaceAll(':', '%3A')}`;
  return `article#${createHash('sha256').update(JSON.stringify(data)).digest('hex')}`;
}

/** An id that a job can be known by, even of a record that is none. */
function idOf(record: unknown): string | number | undefined {
  try {
    const id: unknown = Object(record).id;
    return typeof id === 'string' || typeof id === 'number' ? id : undefined;
  } catch {
    return undefined;
  }
}

/** What is sent of a record, always JSON; of what is none, why it is none, for the processor to tell. */
function toData(record: unknown): unknown {
  try {
    const data = pickFields(record);
    if (JSON.stringify(data) !== undefined) return data;
  } catch {
    // What can't be read or sent is looked at below, field by field.
  }
  const checked = checkRecord(record, Number.POSITIVE_INFINITY);
  return 'error' in checked ? { id: idOf(record), unsent: `${checked.error.code}: ${checked.error.message}` } : checked;
}

/** What counts of a record; what is none is left as it is, for the processor to refuse. */
function pickFields(record: unknown): unknown {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return record;
  const { id, title, text, html } = record as ArticleRecord;
  return { id, title, text, html };
}
