import { constants } from 'node:os';
import { Misuse } from '../command/arguments.ts';
import { reasonFor } from '../command/read-text.ts';
import { type BatchRequest, readBatchArguments } from './arguments.ts';
import { HELP } from './help.ts';
import { runBatch } from './run-batch.ts';
import { writeToUser } from './write-to-user.ts';

const complain = (message: string): void => writeToUser(`ringkas batch: ${message}\n`);

/**
 * Runs `ringkas batch …` on the standard streams.
 *
 * @param argv What follows `batch`.
 * @returns The exit code: 0 when all is done, 1 when some lines are in the error file, 2 when the command line was wrong,
 * 3 when the run could not be finished, 130 or 143 when it was stopped by SIGINT or SIGTERM.
 */
export async function runBatchCommand(argv: string[]): Promise<number> {
  let request: BatchRequest | 'help';
  try {
    request = readBatchArguments(argv);
    if (request !== 'help' && argv.length === 0 && process.stdin.isTTY) throw new Misuse('there is nothing to read: name a file, or pipe articles in');
  } catch (error) {
    return explain(error);
  }
  if (request === 'help') {
    process.stdout.write(HELP);
    return 0;
  }
  return runStoppable(request);
}

/** Runs it until it ends, or until a signal says stop; a second signal doesn't wait for anything. */
async function runStoppable(request: BatchRequest): Promise<number> {
  const stop = new AbortController();
  let stoppedBy: 'SIGINT' | 'SIGTERM' | undefined;
  const onSignal = (signal: 'SIGINT' | 'SIGTERM'): void => {
    if (stoppedBy) {
      ignoreSignals();
      process.kill(process.pid, signal);
    }
    stoppedBy = signal;
    stop.abort();
  };
  const ignoreSignals = (): void => {
    process.off('SIGINT', onSignal);
    process.off('SIGTERM', onSignal);
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  try {
    const code = await runBatch(request, complain, stop.signal);
    return stoppedBy ? 128 + constants.signals[stoppedBy] : code;
  } catch (error) {
    return explain(error);
  } finally {
    ignoreSignals();
  }
}

function explain(error: unknown): number {
  if (error instanceof Misuse) {
    complain(`${error.message}\nringkas batch --help tells what there is`);
    return 2;
  }
  // Whoever reads has had enough, as head has.
  if ((error as NodeJS.ErrnoException).code === 'EPIPE') return 0;
  complain(reasonFor(error));
  return 3;
}
