#!/usr/bin/env node
import { runSummaryCommand } from './command/run-summary.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // "ringkas x | head -1": whoever reads has had enough.
  if (error.code === 'EPIPE') process.exit();
  console.error(`ringkas: cannot write: ${error.message}`);
  process.exit(1);
});
// Nobody reads what is told beside the output; that is no reason to stop.
process.stderr.on('error', () => undefined);

/** Runs the command; returns its exit code. */
async function run([first, ...rest]: string[]): Promise<number> {
  if (first !== 'batch') return runSummaryCommand(first === undefined ? [] : [first, ...rest]);
  // Loaded only when asked for: one summary needs no worker processes.
  const { runBatchCommand } = await import('./batch/command.ts');
  return runBatchCommand(rest);
}

process.exitCode = await run(process.argv.slice(2));
