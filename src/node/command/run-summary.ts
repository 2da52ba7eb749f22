import packageJson from '../../../package.json' with { type: 'json' };
import { summarize } from '../../summarize.ts';
import { Misuse, type Request, readArguments, type SummaryRequest } from './arguments.ts';
import { HELP, SHORT_HELP } from './help.ts';
import { readText, reasonFor } from './read-text.ts';
import { writeSummary } from './write-summary.ts';

const complain = (message: string): void => {
  process.stderr.write(`ringkas: ${message}\n`);
};

/**
 * Runs `ringkas [options] [file…]` on the standard streams.
 *
 * @param argv What follows the name of the command.
 * @returns The exit code: 0, 1 when a text could not be read, 2 when the command line was wrong.
 */
export async function runSummaryCommand(argv: string[]): Promise<number> {
  let request: Request;
  try {
    request = readArguments(argv);
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    complain(`${error.message}\nringkas --help tells what there is`);
    return 2;
  }
  if (request.task === 'help') process.stdout.write(HELP);
  else if (request.task === 'version') process.stdout.write(`${packageJson.version}\n`);
  else if (request.files.length === 0 && process.stdin.isTTY) {
    process.stderr.write(SHORT_HELP);
    return 2;
  } else return summarizeFiles(request);
  return 0;
}

/** Summarizes one text after the other; what is wrong with one does not keep the next from its turn. */
async function summarizeFiles(request: SummaryRequest): Promise<number> {
  const files = request.files.length > 0 ? request.files : ['-'];
  let [code, written] = [0, 0];
  for (const file of files) {
    const name = file === '-' ? 'stdin' : file;
    try {
      const output = await summarizeFile(file, name, request, files.length > 1);
      if (output === '') continue;
      process.stdout.write(`${written++ > 0 && request.format !== 'json' ? '\n' : ''}${output}\n`);
    } catch (error) {
      complain(`${name}: ${reasonFor(error)}`);
      code = 1;
    }
  }
  return code;
}

async function summarizeFile(file: string, name: string, { title, options, format, maxTextLength }: SummaryRequest, headed: boolean): Promise<string> {
  const text = await readText(file, maxTextLength);
  if (text.trim() === '') {
    complain(`${name}: is empty`);
    return '';
  }
  const summary = summarize(title === undefined ? text : { title, text }, options);
  if (summary.stats.sentences === 0) complain(`${name}: holds no sentence of a story`);
  return writeSummary(summary, { format, explain: options.explain === true, file: name, headed });
}
