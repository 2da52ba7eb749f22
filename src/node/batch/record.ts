import { expectNumber, expectText, reject } from '../../guard.ts';
import type { SummarizeOptions } from '../../options.ts';
import { toBullets } from '../../points/format.ts';
import type { Summary } from '../../points/summary.ts';
import { summarize } from '../../summarize.ts';

/** An article to summarize: its text, or the page that it stands on. `null` stands for what is missing. */
export interface ArticleRecord {
  /** What the summary is told apart by. A whole number must be one that JavaScript holds exactly, up to 2^53 − 1. */
  id?: string | number | null | undefined;
  title?: string | null | undefined;
  text?: string | null | undefined;
  /** Read with `ringkas/html`, where there is no `text`. */
  html?: string | null | undefined;
}

/** Why an article has no summary. */
export interface BatchError {
  /**
   * - `not-utf-8`, `not-json`: the line can't be read
   * - `wrong-type`: a field, or the record itself, is not what it must be
   * - `no-text`: there is neither `text` nor `html`; an empty text is no error
   * - `too-long`: longer than `maxTextLength`
   * - `failed`: summarizing failed, as for `html` without the packages that read it
   * - `worker-died`: the worker process died of this record, twice
   */
  code: 'not-utf-8' | 'not-json' | 'wrong-type' | 'no-text' | 'too-long' | 'failed' | 'worker-died';
  message: string;
}

/** How records are summarized. */
export interface RecordOptions extends SummarizeOptions {
  /** UTF-16 code units of the longest text (or page, or title) that is accepted, from 1. Default 1,000,000. */
  maxTextLength?: number | undefined;
}

export const DEFAULT_MAX_TEXT_LENGTH = 1_000_000;

/** Checks the option; `undefined` stands for the default. */
export const checkMaxTextLength = (value: unknown): number | undefined =>
  expectNumber(value, 'options.maxTextLength', 'a whole number from 1', (given) => Number.isInteger(given) && given >= 1);

/** A record that can be summarized; plain strings only. */
export interface GoodRecord {
  id?: string | number;
  title?: string;
  text?: string;
  html?: string;
}

export interface BadRecord {
  id?: string | number;
  error: BatchError;
}

/** Checks what came as a record; never throws. */
export function checkRecord(value: unknown, maxTextLength = DEFAULT_MAX_TEXT_LENGTH): GoodRecord | BadRecord {
  let known: { id?: string | number } = {};
  const bad = (code: BatchError['code'], message: string): BadRecord => ({ ...known, error: { code, message } });
  try {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) reject('the record', value, 'an object with a text');
    const { id, title, text, html } = value as Record<string, unknown>;
    if (id !== undefined && id !== null) known = { id: expectId(id) };
    const record: GoodRecord = { ...known, ...pick('title', title), ...(text === undefined || text === null ? pick('html', html) : pick('text', text)) };
    if (record.text === undefined && record.html === undefined) return bad('no-text', 'the record has neither a text nor html');
    for (const name of ['title', 'text', 'html'] as const) {
      const length = record[name]?.length ?? 0;
      if (length > maxTextLength) return bad('too-long', `${name} has ${length} UTF-16 code units, but at most ${maxTextLength} are accepted`);
    }
    return record;
  } catch (error) {
    return bad('wrong-type', (error as Error).message);
  }
}

const pick = <Name extends string>(name: Name, value: unknown): { [name in Name]?: string } =>
  value === undefined || value === null ? {} : ({ [name]: expectText(value, name) } as { [name in Name]: string });

function expectId(id: unknown): string | number {
  if (typeof id === 'string' || (typeof id === 'number' && (Number.isSafeInteger(id) || (Number.isFinite(id) && !Number.isInteger(id))))) return id;
  // What JSON.parse makes of a longer number is another number: the summary would go to a stranger.
  return reject('id', id, typeof id === 'number' ? 'a number that JavaScript holds exactly; write it as a string' : 'a string or a number');
}

/** Summarizes a record that was checked. Points of a page stand in `text`, which the summary then holds too. */
export async function summarizeRecord({ title, text, html }: GoodRecord, options: SummarizeOptions): Promise<Summary & { text?: string }> {
  if (html === undefined) return summarize({ title, text: text as string }, options);
  const { summarizeHtml } = await loadHtml();
  return summarizeHtml(html, { ...options, title });
}

async function loadHtml(): Promise<typeof import('../../html.ts')> {
  try {
    return await import('../../html.ts');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Error('html is read with linkedom and @mozilla/readability, which are not installed: npm install linkedom @mozilla/readability', {
      cause: error,
    });
  }
}

/** Gives a summary that came from another process its `toString` again. */
export const reviveSummary = <T extends Summary>(summary: T): T =>
  Object.hasOwn(summary, 'toString') ? summary : Object.defineProperty(summary, 'toString', { value: () => toBullets(summary), enumerable: false });
