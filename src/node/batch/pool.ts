import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import workerpool from 'workerpool';
import { expectNumber } from '../../guard.ts';
import type { RecordOptions } from './record.ts';
import { type Work, work } from './work.ts';

type Item<K extends keyof Work> = Parameters<Work[K]>[0][number];
type Result<K extends keyof Work> = Awaited<ReturnType<Work[K]>>[number];

/** Processes that share work. */
export interface Pool {
  /** How many shares keep all of them busy while one of them takes long. */
  lookAhead: number;
  /**
   * Has a share done. Where the process dies, another one does it again; where that dies too, item by item, so that only
   * those are lost that a process dies of, twice.
   *
   * @param lost Gives the result for an item that is lost.
   */
  run<K extends keyof Work>(kind: K, items: Item<K>[], lost: (item: Item<K>) => Result<K>): Promise<Result<K>[]>;
  /** Ends the processes, whatever they do. */
  close(): Promise<void>;
}

/** Where the worker is, seen from the sources, from an entry of the package, or from a file that its entries share. */
const WORKERS = ['../worker.ts', './worker.js', './node/worker.js'];
/** How long a process may take to end by itself, in milliseconds. */
const PATIENCE = 200;

/**
 * Starts worker processes, each when there is work for it.
 *
 * @param workers How many, from 0, which does the work in this process; default: as many as the machine runs at a time.
 */
export function openPool(workers: number | undefined, options: RecordOptions): Pool {
  const count = expectNumber(workers, 'options.workers', 'a whole number from 0', (value) => Number.isInteger(value) && value >= 0) ?? availableParallelism();
  return count === 0 ? openHere(options) : openProcesses(count, options);
}

function openHere(options: RecordOptions): Pool {
  return {
    lookAhead: 1,
    run: async (kind, items) => work[kind](items as never, options) as never,
    close: async () => undefined,
  };
}

function openProcesses(count: number, options: RecordOptions): Pool {
  const worker = WORKERS.map((path) => fileURLToPath(new URL(path, import.meta.url))).find((path) => existsSync(path));
  if (!worker) throw new Error("ringkas cannot find its worker; don't bundle ringkas/node, or use workers: 0");
  const json = toJson(options);
  const pool = workerpool.pool(worker, {
    workerType: 'process',
    maxWorkers: count,
    workerTerminateTimeout: PATIENCE,
    forkOpts: { serialization: 'advanced', execArgv: worker.endsWith('.ts') ? ['--import', 'tsx'] : [] },
  });
  let isClosed = false;

  /** Twice, since the process may have died of something else. */
  const attempt = async <T>(kind: string, parameters: unknown[]): Promise<{ value: T } | { error: Error }> => {
    let error = new Error('the pool is closed');
    for (let tries = 0; tries < 2 && !isClosed; tries++) {
      try {
        return { value: (await pool.exec(kind, parameters)) as T };
      } catch (caught) {
        error = caught as Error;
      }
    }
    return { error };
  };

  const run: Pool['run'] = async (kind, items, lost) => {
    const done = await attempt<Result<typeof kind>[]>(kind, [items, json]);
    if ('value' in done) return done.value;
    if (isClosed) throw done.error;
    if (items.length > 1) {
      const results = [];
      for (const item of items) results.push(...(await run(kind, [item], lost)));
      return results;
    }
    // Not the item's fault if no process lives without it either.
    const alive = await attempt('methods', []);
    if ('error' in alive) throw new Error(`worker processes cannot be run: ${alive.error.message}`);
    return items.map(lost);
  };

  return {
    lookAhead: 4 * count,
    run,
    async close() {
      isClosed = true;
      await pool.terminate(true);
    },
  };
}

/** Sets and other lists of words become arrays; functions can't leave the process. */
function toJson({ method, stem, stopWords, abbreviations, ...rest }: RecordOptions): string {
  if (typeof method === 'function' || stem) {
    throw new TypeError(`options.${stem ? 'stem' : 'method'} is a function, which cannot be sent to worker processes; use workers: 0`);
  }
  return JSON.stringify({ ...rest, method, stopWords: stopWords && [...stopWords], abbreviations: abbreviations && [...abbreviations] });
}
