import { parseArgs } from 'node:util';
import { expectNumber } from '../../guard.ts';
import { inOurWords, joinNegatives, Misuse, readArguments } from '../command/arguments.ts';
import type { RecordOptions } from './record.ts';

/** What `ringkas batch` was asked to do. */
export interface BatchRequest {
  /** A path, or "-" for standard input. */
  input: string;
  /** A path, or "-" for standard output. */
  out: string;
  /** The path of the error file. */
  errors: string;
  workers: number | undefined;
  resume: boolean;
  force: boolean;
  options: RecordOptions;
}

const value = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const OWN = {
  out: { ...value, short: 'o' },
  errors: value,
  workers: { ...value, short: 'w' },
  resume: flag,
  force: flag,
  'max-text-length': value,
  help: { ...flag, short: 'h' },
} as const;
/** Those that mean what they mean to `ringkas`. */
const SHARED = {
  points: value,
  words: value,
  chars: value,
  ratio: value,
  order: value,
  method: value,
  query: value,
  redundancy: value,
  verbatim: flag,
  explain: flag,
} as const;

/**
 * Reads the command line of `ringkas batch`.
 *
 * @throws Misuse that names the option at fault, what it was and what it takes.
 */
export function readBatchArguments(argv: string[]): BatchRequest | 'help' {
  const { values, positionals } = parse(argv);
  if (values.help) return 'help';
  if (positionals.length > 1) throw new Misuse(`one file is read, but there are ${positionals.length}: ${positionals.join(', ')}`);
  const input = positionals[0] ?? '-';
  const out = values.out ?? (input === '-' ? '-' : undefined);
  if (out === undefined) throw new Misuse('where do the summaries go? --out FILE, or --out - for standard output');
  if (out === '' || values.errors === '') throw new Misuse('--out and --errors take the name of a file');
  if (values.errors === '-') throw new Misuse('--errors takes the name of a file, but is "-"');
  if (out === '-' && (values.resume || values.force || values.errors)) throw new Misuse('--resume, --force and --errors go with --out FILE');
  if (values.resume && values.force) throw new Misuse('--resume goes on with an output, --force writes over it: only one of them');
  const shared = Object.keys(SHARED).flatMap((name) => {
    const given = values[name as keyof typeof SHARED];
    return given === undefined ? [] : [given === true ? `--${name}` : `--${name}=${given}`];
  });
  const request = readArguments(shared);
  return {
    input,
    out,
    errors: values.errors ?? toErrorPath(out),
    workers: toNumber(values.workers, '--workers', 0),
    resume: values.resume ?? false,
    force: values.force ?? false,
    options: { ...(request.task === 'summarize' ? request.options : {}), maxTextLength: toNumber(values['max-text-length'], '--max-text-length', 1) },
  };
}

function parse(argv: string[]) {
  try {
    const options = { ...OWN, ...SHARED };
    return parseArgs({ args: joinNegatives(argv, options), options, allowPositionals: true });
  } catch (error) {
    throw new Misuse(inOurWords((error as Error).message));
  }
}

/** "a/summaries.ndjson" → "a/summaries.errors.ndjson". */
const toErrorPath = (out: string): string => `${out.replace(/\.ndjson$/, '')}.errors.ndjson`;

function toNumber(text: string | undefined, name: string, least: number): number | undefined {
  if (text === undefined) return undefined;
  try {
    // What is no number stays text, for the check to say what is wanted instead.
    const given = /^-?\d+$/.test(text) ? Number(text) : (text as unknown as number);
    return expectNumber(given, name, `a whole number from ${least}`, (number) => Number.isSafeInteger(number) && number >= least);
  } catch (error) {
    throw new Misuse((error as Error).message);
  }
}
