import { parseArgs } from 'node:util';
import { Redis } from 'ioredis';

/** Name of the queue that producers and workers share. */
export const QUEUE = 'ringkas';

/** Where Redis is; without it, the producer does the work alone. */
export const REDIS_URL = process.env.REDIS_URL;

/** Milliseconds after which the article of a worker that died goes to another one. */
export const LOCK = Number(process.env.LOCK_MS ?? 30_000);

/** The command line of producer and worker. */
export function readArguments(): { files: string[]; workers: number; points: number | 'auto' } {
  const { values, positionals } = parseArgs({
    options: { workers: { type: 'string', default: '2' }, points: { type: 'string', default: 'auto' } },
    allowPositionals: true,
  });
  return { files: positionals, workers: Number(values.workers), points: values.points === 'auto' ? 'auto' : Number(values.points) };
}

/** Whether Redis answers; tells why not. */
export async function isReachable(url: string): Promise<boolean> {
  const redis = new Redis(url, { lazyConnect: true, connectTimeout: 2000, retryStrategy: () => null, maxRetriesPerRequest: 0 });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    await redis.ping();
    return true;
  } catch {
    return false;
  } finally {
    redis.disconnect();
  }
}
