import workerpool from 'workerpool';
import type { RecordOptions } from './batch/record.ts';
import { type Work, work } from './batch/work.ts';

let json = '';
let options: RecordOptions = {};

/** Options come with each share; read once, so that what the library keeps for them is found again. */
function optionsOf(given: string): RecordOptions {
  if (given !== json) options = JSON.parse(given) as RecordOptions;
  json = given;
  return options;
}

// Ctrl-C goes to the whole group of processes; when to stop is for the main process to say.
process.on('SIGINT', () => undefined);
// The main process is gone, and there is no one to tell.
process.on('error', () => process.exit(1));

workerpool.worker({
  lines: (lines: Parameters<Work['lines']>[0], given: string) => work.lines(lines, optionsOf(given)),
  records: (records: Parameters<Work['records']>[0], given: string) => work.records(records, optionsOf(given)),
});
