import { parseArgs } from 'node:util';
import { expectNumber, expectOneOf } from '../../guard.ts';
import { checkSummarizeOptions, type SummarizeOptions } from '../../options.ts';
import { FORMATS, type Format } from '../../points/format.ts';

/** What the command was asked to do. */
export interface SummaryRequest {
  task: 'summarize';
  /** Paths; "-" is standard input. Empty where none was given. */
  files: string[];
  title: string | undefined;
  options: SummarizeOptions;
  format: Format;
  /** UTF-16 code units. */
  maxTextLength: number;
}

export type Request = SummaryRequest | { task: 'help' } | { task: 'version' };

/** The command line asks for something that there is not. */
export class Misuse extends Error {}

export const DEFAULT_MAX_TEXT_LENGTH = 10_000_000;

const value = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const OPTIONS = {
  points: value,
  words: value,
  chars: value,
  ratio: value,
  order: value,
  method: value,
  query: value,
  title: value,
  redundancy: value,
  verbatim: flag,
  format: value,
  explain: flag,
  'max-text-length': value,
  help: { ...flag, short: 'h' },
  version: { ...flag, short: 'v' },
} as const;

/** The library's names of options where the command has others. */
const RENAMED: Record<string, string> = { maxWords: 'words', maxChars: 'chars' };

/**
 * Reads the command line.
 *
 * @param argv What follows the name of the command.
 * @throws Misuse that names the option at fault, what it was and what it takes.
 */
export function readArguments(argv: string[]): Request {
  try {
    const { values, positionals } = parseArgs({ args: joinNegatives(argv, OPTIONS), options: OPTIONS, allowPositionals: true });
    if (values.help) return { task: 'help' };
    if (values.version) return { task: 'version' };
    const format = expectOneOf(values.format, '--format', FORMATS) ?? 'text';
    const request: SummaryRequest = {
      task: 'summarize',
      files: positionals,
      title: values.title,
      options: toOptions(values),
      format,
      maxTextLength: toLimit(values),
    };
    checkTogether(request);
    return request;
  } catch (error) {
    throw error instanceof TypeError || error instanceof RangeError ? new Misuse(inOurWords(error.message)) : error;
  }
}

/** parseArgs takes "-1" behind an option for an option; joined by "=", it gets to the check of the value. */
export function joinNegatives(argv: string[], options: Readonly<Record<string, { type: string }>>): string[] {
  const joined: string[] = [];
  for (const argument of argv) {
    const before = joined.at(-1);
    const takesValue = before?.startsWith('--') && options[before.slice(2)]?.type === 'string';
    if (takesValue && /^-[\d.]/.test(argument)) joined[joined.length - 1] = `${before}=${argument}`;
    else joined.push(argument);
  }
  return joined;
}

/** What is no number stays text, for the library to say what it wants instead. */
const toNumber = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(text) ? Number(text) : (text as unknown as number);

type Values = Partial<Record<Exclude<keyof typeof OPTIONS, 'verbatim' | 'explain' | 'help' | 'version'>, string>> & { verbatim?: boolean; explain?: boolean };

function toOptions(values: Values): SummarizeOptions {
  const options: SummarizeOptions = {
    points: values.points === 'auto' ? 'auto' : toNumber(values.points),
    maxWords: toNumber(values.words),
    maxChars: toNumber(values.chars),
    ratio: toNumber(values.ratio),
    order: values.order as SummarizeOptions['order'],
    method: values.method as SummarizeOptions['method'],
    query: values.query,
    redundancy: toNumber(values.redundancy),
    phrase: !values.verbatim,
    explain: values.explain,
  };
  checkSummarizeOptions(options);
  return options;
}

function toLimit(values: Values): number {
  const limit = expectNumber(
    toNumber(values['max-text-length']),
    '--max-text-length',
    'a whole number from 1',
    (given) => Number.isInteger(given) && given >= 1,
  );
  return limit ?? DEFAULT_MAX_TEXT_LENGTH;
}

/** Refuses what would silently have no effect, or a wrong one. */
function checkTogether({ files, title, options, format }: SummaryRequest): void {
  if (title !== undefined && files.length > 1) throw new Misuse('--title is the headline of one text, but there are several files');
  if (options.explain && format !== 'text' && format !== 'json') throw new Misuse(`--explain goes with --format text or json, but the format is ${format}`);
  if (files.indexOf('-') !== files.lastIndexOf('-')) throw new Misuse('"-" is standard input, which can be read once only');
}

/** The library's words and those of parseArgs, made to fit. */
export const inOurWords = (message: string): string =>
  (message.split('. To specify a positional')[0] as string).replace(/^options\.(\w+)/, (_, name: string) => `--${RENAMED[name] ?? name}`);
