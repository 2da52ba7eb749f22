import { reject } from '../../guard.ts';
import { checkSummarizeOptions } from '../../options.ts';
import type { Summary } from '../../points/summary.ts';
import { mapInOrder } from './map-in-order.ts';
import { openPool, type Pool } from './pool.ts';
import {
  type ArticleRecord,
  type BadRecord,
  type BatchError,
  checkMaxTextLength,
  checkRecord,
  type GoodRecord,
  type RecordOptions,
  reviveSummary,
} from './record.ts';
import { WORKER_DIED } from './work.ts';

/** How a batch is summarized. */
export interface BatchOptions extends RecordOptions {
  /** Worker processes, from 0, which does all the work in this process. Default: as many as the machine runs at a time. */
  workers?: number | undefined;
}

/** What became of a record. */
export type BatchResult = {
  /** Its place among the records, from 0. */
  index: number;
  /** Its own, or else its place. */
  id: string | number;
} & ({ summary: Summary; error?: never } | { error: BatchError; summary?: never });

/** Records that a worker gets at a time, at most, and the UTF-16 code units from which on it gets no more. */
const SHARE = 16;
const LARGE_SHARE = 65_536;

/**
 * Summarizes many articles on all cores, in worker processes.
 *
 * @param records The articles; read no further ahead than keeps the workers busy.
 * @param options Those of `summarize`, and `workers` and `maxTextLength`. Functions (a scorer, a stemmer) cannot be sent to
 * worker processes: they need `workers: 0`.
 * @returns What became of each record, in the order of the records. A bad record, or one that a worker dies of, gives an
 * `error` in place of a `summary`; it never ends the batch. The workers end with the loop, however it is left.
 * @throws TypeError when an argument has the wrong type, RangeError when its value is out of range; while it runs, what
 * `records` throws, after the results before it.
 * @example
 * for await (const { id, summary, error } of summarizeBatch([{ id: 'a', text: 'Harga beras turun.' }], { points: 1 })) {
 *   console.log(id, error ? error.message : summary.points[0].text); // → a Harga beras turun.
 * }
 */
export function summarizeBatch(
  records: AsyncIterable<ArticleRecord> | Iterable<ArticleRecord>,
  options: BatchOptions = {},
): AsyncGenerator<BatchResult, void, undefined> {
  const iterator = iterate(records);
  checkSummarizeOptions(options);
  checkMaxTextLength(options.maxTextLength);
  const { workers, ...rest } = options;
  return summarizeOn(openPool(workers, rest), iterator, options.maxTextLength);
}

function iterate(records: unknown): AsyncIterator<unknown> | Iterator<unknown> {
  if (typeof records !== 'object' || records === null) reject('records', records, 'a list or a stream of articles');
  if (Symbol.asyncIterator in records) return (records as AsyncIterable<unknown>)[Symbol.asyncIterator]();
  if (Symbol.iterator in records) return (records as Iterable<unknown>)[Symbol.iterator]();
  return reject('records', records, 'a list or a stream of articles');
}

async function* summarizeOn(
  pool: Pool,
  records: AsyncIterator<unknown> | Iterator<unknown>,
  maxTextLength: number | undefined,
): AsyncGenerator<BatchResult, void, undefined> {
  const summarizeShare = async (share: (GoodRecord | BadRecord)[]) => {
    const results = await pool.run('records', share, () => ({ error: WORKER_DIED }));
    return results.map((result, position) => ({ id: share[position]?.id, result }));
  };
  let index = 0;
  try {
    for await (const share of mapInOrder(inShares(records, maxTextLength), summarizeShare, pool.lookAhead)) {
      for (const { id, result } of share) {
        const place = { index, id: id ?? index };
        index++;
        yield 'error' in result ? { ...place, ...result } : { ...place, summary: reviveSummary(result.summary) };
      }
    }
  } finally {
    await pool.close();
  }
}

const LATER: unique symbol = Symbol('later');
const later = (): Promise<typeof LATER> => new Promise((resolve) => setImmediate(resolve, LATER));

/** Puts together what is there at once; waits for nothing when there is something. */
async function* inShares(
  records: AsyncIterator<unknown> | Iterator<unknown>,
  maxTextLength: number | undefined,
): AsyncGenerator<(GoodRecord | BadRecord)[], void, undefined> {
  let isReading = false;
  const read = (): Promise<IteratorResult<unknown>> => {
    isReading = true;
    const next = (async () => records.next())();
    const settle = (): void => {
      isReading = false;
    };
    next.then(settle, settle);
    return next;
  };
  let next = read();
  try {
    for (let first = await next; !first.done; first = await next) {
      const share: (GoodRecord | BadRecord)[] = [];
      let size = 0;
      const add = (value: unknown): void => {
        const record = checkRecord(value, maxTextLength);
        if (!('error' in record)) size += (record.text ?? record.html ?? '').length;
        share.push(record);
      };
      add(first.value);
      next = read();
      while (share.length < SHARE && size < LARGE_SHARE) {
        // A failure is met again by the loop outside, when this share is on its way.
        const more = await Promise.race([next, later()]).catch((): typeof LATER => LATER);
        if (more === LATER || more.done) break;
        add(more.value);
        next = read();
      }
      yield share;
    }
  } finally {
    const returned = (async () => records.return?.())().catch(() => undefined);
    // As in mapInOrder: behind a read that does not end, it would not end either.
    if (!isReading) await returned;
  }
}
