import { open } from 'node:fs/promises';
import { readLines } from './lines.ts';

/** A file of results: JSON lines that begin with the id of the job. */
export interface Results {
  /** Jobs whose result is there. */
  jobs: ReadonlySet<string>;
  add(job: string, result: object): Promise<void>;
  close(): Promise<void>;
}

/** Opens a file of results, or makes one. A last line that was not finished is cut off. */
export async function openResults(path: string): Promise<Results> {
  const file = await open(path, 'a');
  const jobs = new Set<string>();
  let size = 0;
  for await (const line of readLines(path)) {
    if (!line.endsWith('\n')) break;
    jobs.add((JSON.parse(line) as { job: string }).job);
    size += Buffer.byteLength(line);
  }
  await file.truncate(size);
  return {
    jobs,
    async add(job, result) {
      await file.appendFile(`${JSON.stringify({ job, ...result })}\n`);
      jobs.add(job);
    },
    close: () => file.close(),
  };
}
