import { type ChildProcess, fork } from 'node:child_process';
import { access, constants, stat } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Job, Queue } from 'bullmq';
import { type ArticleRecord, summarizeBatch } from '../../src/node/index.ts';
import { type ArticleSummary, addArticles, jobIdOf } from '../../src/queue/index.ts';
import { readLines } from './lines.ts';
import { openResults, type Results } from './results.ts';
import { giveUp, isReachable, QUEUE, REDIS_URL, readArguments } from './settings.ts';

// Puts the articles of a file into the queue, starts workers on this machine, and collects the results. Start it again
// after a crash: what is in the results is not done again.

const USAGE = 'npm run queue -- articles.ndjson summaries.ndjson [--workers n] [--points n]';
const { files, workers, points } = readArguments(USAGE);
const [input, output] = files;
if (!input || !output || files.length > 2) giveUp(USAGE);

const results = await openFiles(input, output).catch((error: Error) => giveUp(error.message));
if (REDIS_URL && (await isReachable(REDIS_URL))) await summarizeByQueue(REDIS_URL);
else {
  console.error(`${REDIS_URL ? `Redis does not answer at ${REDIS_URL}` : 'REDIS_URL is not set'}: summarizing on this machine alone`);
  await summarizeHere();
}
await results.close();
console.error(`${results.jobs.size} results in ${output}`);

/** Opens the results when there are articles to read, and in another file. */
async function openFiles(from: string, to: string): Promise<Results> {
  await access(from, constants.R_OK);
  const [source, target] = [await stat(from), await stat(to).catch(() => undefined)];
  if (source.isDirectory()) throw new Error(`${from}: is a folder`);
  if (target && target.dev === source.dev && target.ino === source.ino) throw new Error(`${to}: articles and summaries must be two files`);
  return openResults(to);
}

/**
 * The articles that have no result yet. A line that is not JSON goes along as it is: its job fails, and tells why. Empty
 * lines are left out.
 */
async function* readArticles(path: string, done: Results['jobs']): AsyncGenerator<ArticleRecord> {
  for await (const line of readLines(path)) {
    // A byte order mark goes with the blanks.
    const text = line.trim();
    if (text === '') continue;
    const record = parse(text);
    if (!done.has(jobIdOf(record))) yield record;
  }
}

function parse(line: string): ArticleRecord {
  try {
    return JSON.parse(line);
  } catch {
    return line as unknown as ArticleRecord;
  }
}

async function summarizeByQueue(url: string): Promise<void> {
  const queue = new Queue(QUEUE, { connection: { url } });
  const children = Array.from({ length: workers }, startWorker);
  try {
    const jobs = await addArticles(queue, readArticles(input as string, results.jobs));
    for (const id of new Set(jobs)) {
      const job = await whenFinished(queue, id);
      const summary = job.returnvalue as ArticleSummary | null;
      await results.add(id, summary ?? { id: job.data?.id, error: job.failedReason });
      // Only now: whatever happens before, the next run finds the result here or there.
      await job.remove();
    }
  } finally {
    for (const child of children) child.kill();
    await queue.close();
  }
}

function startWorker(): ChildProcess {
  const child = fork(fileURLToPath(new URL('worker.ts', import.meta.url)), ['--points', String(points)], { execArgv: ['--import', 'tsx'] });
  console.error(`worker ${child.pid} started`);
  child.on('exit', (code, signal) => {
    if (code !== 0) console.error(`worker ${child.pid} ended (${signal ?? code}); its article goes to another one`);
  });
  return child;
}

async function whenFinished(queue: Queue, id: string): Promise<Job> {
  for (; ; await wait(100)) {
    const job = (await queue.getJob(id)) as Job | undefined;
    if (!job) throw new Error(`job ${id} is no longer in the queue; was Redis emptied?`);
    if (job.finishedOn) return job;
  }
}

async function summarizeHere(): Promise<void> {
  const waiting: ArticleRecord[] = [];
  async function* note(): AsyncGenerator<ArticleRecord> {
    for await (const record of readArticles(input as string, results.jobs)) {
      waiting.push(record);
      yield record;
    }
  }
  for await (const { summary, error } of summarizeBatch(note(), { points })) {
    // A line may hold null.
    const record = waiting.shift() as ArticleRecord | null;
    const job = jobIdOf(record as ArticleRecord);
    if (!results.jobs.has(job)) await results.add(job, { id: record?.id, ...(summary ?? { error: `${error.code}: ${error.message}` }) });
  }
}
