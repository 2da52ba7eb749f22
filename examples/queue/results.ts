import { open } from 'node:fs/promises';
import { readLines } from './lines.ts';

/** A file of results: JSON lines that begin with the id of the job. */
export interface Results {
  /** Jobs whose result is there. */
  jobs: ReadonlySet<string>;
  add(job: string, result: object): Promise<void>;
  close(): Promise<void>;
}

/** How every line begins; so do the ids of all jobs. */
const BEGIN = '{"job":"article';

/**
 * Opens a file of results, or makes one. A last line that was not finished is cut off.
 *
 * @throws Error when the file holds something else; it is left as it is.
 */
export async function openResults(path: string): Promise<Results> {
  const file = await open(path, 'a');
  const jobs = new Set<string>();
  let size = 0;
  for await (const line of readLines(path)) {
    const isTorn = !line.endsWith('\n');
    const job = isTorn ? undefined : jobOf(line);
    if (isTorn && (line.startsWith(BEGIN) || BEGIN.startsWith(line))) break;
    if (job === undefined) throw new Error(`${path}: line ${jobs.size + 1} is no result of this program, which would spoil the file`);
    jobs.add(job);
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

function jobOf(line: string): string | undefined {
  try {
    return line.startsWith(BEGIN) ? (JSON.parse(line) as { job: string }).job : undefined;
  } catch {
    return undefined;
  }
}
