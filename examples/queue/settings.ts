import { parseArgs } from 'node:util';
import { Redis } from 'ioredis';

/** Name of the queue that producers and workers share. */
export const QUEUE = 'ringkas';

/** Where Redis is; without it, the producer does the work alone. */
export const REDIS_URL = process.env.REDIS_URL;

/** Milliseconds after which the article of a worker that died goes to another one. */
export const LOCK = Number(process.env.LOCK_MS ?? 30_000);

/** The command line of producer and worker; what is wrong with it ends the program. */
export function readArguments(usage: string): { files: string[]; workers: number; points: number | 'auto' } {
  try {
    const { values, positionals } = parseArgs({
      options: { workers: { type: 'string', default: '2' }, points: { type: 'string', default: 'auto' } },
      allowPositionals: true,
    });
    const points = values.points === 'auto' ? 'auto' : toCount(values.points, '--points', "a whole number from 0, or 'auto'");
    return { files: positionals, workers: toCount(values.workers, '--workers', 'a whole number from 0'), points };
  } catch (error) {
    // parseArgs goes on with what nobody asked for.
    return giveUp(`${(error as Error).message.split(/\. |\n/)[0]}\n${usage}`);
  }
}

function toCount(text: string, name: string, accepted: string): number {
  if (!/^\d+$/.test(text)) throw new RangeError(`${name} must be ${accepted}, but is ${JSON.stringify(text)}`);
  return Number(text);
}

/** Ends the program before it has done anything. */
export function giveUp(message: string): never {
  console.error(message);
  process.exit(2);
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
