import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { Misuse } from '../command/arguments.ts';
import { aboutFile } from './failure.ts';

/** How often a lock that comes and goes is tried for. */
const TRIES = 20;
/** How long it may take to write the number of a process into a new lock, or to die, in milliseconds. */
const PATIENCE = 100;

/** "a/summaries.ndjson" → "a/summaries.ndjson.lock", beside the file that a link leads to. */
export const toLockPath = async (out: string): Promise<string> => `${await realpath(out).catch(() => out)}.lock`;

/**
 * Keeps other runs from writing to an output, by a file beside it that holds the number of this process. What a process
 * that no longer lives has left is taken over.
 *
 * @returns What takes the lock away.
 * @throws Misuse when another process writes to it.
 */
export async function lock(out: string): Promise<() => Promise<void>> {
  const info = await stat(out).catch(() => undefined);
  // Devices and pipes take what comes.
  if (info && !info.isFile()) return async () => undefined;
  const path = await toLockPath(out);
  for (let tries = 0; tries < TRIES; tries++) {
    if (await make(path)) return () => rm(path, { force: true });
    await clear(path, out);
  }
  throw new Error(`${path}: cannot be made`);
}

async function make(path: string): Promise<boolean> {
  try {
    await aboutFile(path, () => writeFile(path, `${process.pid}\n`, { flag: 'wx' }));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
}

/** Takes a lock away that nobody holds. */
async function clear(path: string, out: string): Promise<void> {
  const holder = await readHolder(path);
  if (holder === undefined) return;
  if (!/^(?:\d+\n?)?$/.test(holder)) throw new Misuse(`${path}: is where the lock goes, but holds something else`);
  if (await goesOn(Number(holder))) throw new Misuse(`${out}: process ${Number(holder)} is writing to it; if that is no ringkas, remove ${path}`);
  // Moved first: another process may have put its own lock there since.
  const aside = `${path}.${process.pid}`;
  await unlessMissing(() => rename(path, aside));
  const moved = await unlessMissing(() => readFile(aside, 'utf8'));
  if (moved === holder) await rm(aside);
  else await unlessMissing(() => rename(aside, path));
}

async function readHolder(path: string): Promise<string | undefined> {
  const holder = await unlessMissing(() => readFile(path, 'utf8'));
  if (holder !== '') return holder;
  await wait(PATIENCE);
  return unlessMissing(() => readFile(path, 'utf8'));
}

/** Whether a process lives, and not only because it is just being killed. */
async function goesOn(pid: number): Promise<boolean> {
  if (!isRunning(pid)) return false;
  await wait(PATIENCE);
  return isRunning(pid) && !(await isZombie(pid));
}

/** Whether a process has ended, and whoever started it has not looked yet. Linux tells so. */
async function isZombie(pid: number): Promise<boolean> {
  const state = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return /\) Z [^)]*$/.test(state);
}

function isRunning(pid: number): boolean {
  // In a container, each run may have the same number; and 0 would be the whole group.
  if (pid === 0 || pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

async function unlessMissing<T>(act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return undefined;
  }
}
