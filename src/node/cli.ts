#!/usr/bin/env node
import { runSummaryCommand } from './command/run-summary.ts';

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // "ringkas x | head -1": whoever reads has had enough.
    if (error.code === 'EPIPE') process.exit();
    if (stream === process.stdout) console.error(`ringkas: cannot write: ${error.message}`);
    process.exit(1);
  });
}

/** Runs the command; returns its exit code. */
async function run([first, ...rest]: string[]): Promise<number> {
  if (first !== 'batch') return runSummaryCommand(first === undefined ? [] : [first, ...rest]);
  // Loaded only when asked for: its workers and queues are optional.
  const { runBatchCommand } = await import('./batch/command.ts');
  return runBatchCommand(rest);
}

process.exitCode = await run(process.argv.slice(2));
