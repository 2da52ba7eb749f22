import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'tsup';

const NOUNS = ['beras', 'cabai', 'jagung', 'kedelai', 'gula', 'minyak goreng', 'telur'];
const PLACES = ['Karawang', 'Brebes', 'Bima', 'Grobogan', 'Lampung', 'Garut'];

/** A short article of its own for every number. */
export function articleText(number: number): string {
  const noun = NOUNS[number % NOUNS.length];
  const place = PLACES[number % PLACES.length] as string;
  return `${place.toUpperCase()} - Harga ${noun} di Pasar ${place} turun ${(number % 17) + 2} persen pekan ini. Pedagang ${noun} bernama Pak Dirman menjual ${number + 40} karung sehari. "Pembeli kembali ramai," kata dia. Dinas Perdagangan ${place} memperkirakan harga ${noun} stabil sampai akhir bulan.`;
}

/** NDJSON of so many articles, with ids "a1", "a2"… */
export const articleLines = (count: number): string =>
  Array.from({ length: count }, (_, index) => `${JSON.stringify({ id: `a${index + 1}`, text: articleText(index + 1) })}\n`).join('');

/** Builds the command into a folder outside of the repository: all in one but what is optional, which is not to be found there. */
export async function buildCommand(folder: string): Promise<string> {
  await build({
    config: false,
    silent: true,
    dts: false,
    entry: { 'node/cli': 'src/node/cli.ts', 'node/worker': 'src/node/worker.ts' },
    format: 'esm',
    target: 'es2022',
    platform: 'node',
    splitting: true,
    outDir: folder,
    noExternal: [/^(?!linkedom|@mozilla\/readability)/],
    external: ['linkedom', '@mozilla/readability'],
    // workerpool is CommonJS.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  writeFileSync(`${folder}/package.json`, '{ "type": "module" }');
  return `${folder}/node/cli.js`;
}

export interface Ended {
  code: number | null;
  signal: string | null;
  stdout: string;
  stderr: string;
}

/** A program under way, with what it has printed so far. */
export interface Started {
  child: ChildProcessWithoutNullStreams;
  printed: { stdout: string; stderr: string };
  ended: Promise<Ended>;
}

/** Starts a program, as the first of a group of processes when it is `detached`. */
export function start(program: string, args: string[], env: Record<string, string> = {}, detached = false): Started {
  const child = spawn(program, args, { env: { ...process.env, ...env }, detached });
  const printed = { stdout: '', stderr: '' };
  child.stdin.on('error', () => undefined);
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      printed[name] += text;
    });
  }
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal, ...printed }));
  return { child, printed, ended };
}

/** Waits until something is so; fails after so many seconds. */
export async function until(isSo: () => boolean, what: string, seconds = 10): Promise<void> {
  for (let tries = 0; !isSo(); tries++) {
    if (tries > 100 * seconds) throw new Error(`waited in vain until ${what}`);
    await wait(10);
  }
}

/** Workers that a process has started and that still run. */
export function workersOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      const [state, ppid] = statusOf(pid);
      return ppid === parent && state !== 'Z' && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('node/worker.');
    });
}

/** Whether a process still runs. */
export const isAlive = (pid: number): boolean => !['', 'Z'].includes(statusOf(pid)[0]);

function statusOf(pid: number): [string, number] {
  try {
    const [state = '', parent] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return [state, Number(parent)];
  } catch {
    return ['', 0];
  }
}

/** The most memory that a process has held, in megabytes. */
export const mostMemory = (pid: number): number => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
