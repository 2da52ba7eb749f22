import { expectNumber, expectOneOf, expectText, reject } from './guard.ts';
import { createEngine, type Engine, type LanguageOptions } from './language/engine.ts';
import { checkAdditions } from './language/wink-model/lexicon.ts';
import { METHODS, type MethodName } from './scoring/methods.ts';
import type { Scorer } from './scoring/scorer.ts';

/** How sentences are scored. */
export interface ScoreOptions extends LanguageOptions {
  /** Name of a method, or a function that scores the sentences of a document. Default `'learned'`. */
  method?: MethodName | Scorer | undefined;
  /** Words to focus on; sentences that hold them come first. */
  query?: string | undefined;
}

/** How a summary is made. Budgets combine, the tightest wins. */
export interface SummarizeOptions extends ScoreOptions {
  /** How many points, from 0; `'auto'` for as many as the text holds, 1 to 7. Default `'auto'`, unless another budget is given. */
  points?: number | 'auto' | undefined;
  /** Words of all points together, from 0. */
  maxWords?: number | undefined;
  /** UTF-16 code units of all points together, from 0. */
  maxChars?: number | undefined;
  /** Share of the sentences, 0 to 1; rounded up to whole sentences. */
  ratio?: number | undefined;
  /** The most important first, or in the order of the text. Default `'rank'`. */
  order?: 'rank' | 'document' | undefined;
  /** How little a point may share with those before it: 0 lets everything pass, 1 only what is nearly all new. Default 0.6. */
  redundancy?: number | undefined;
  /** Whether points are chosen and worded to stand alone; `false` chooses by the scores and leaves the sentences as they are. Default `true`. */
  phrase?: boolean | undefined;
  /** Whether each point tells why it was chosen. Default `false`. */
  explain?: boolean | undefined;
}

const ORDERS = ['rank', 'document'] as const;
const METHOD_NAMES = Object.keys(METHODS) as MethodName[];

function expectBoolean(value: unknown, name: string): void {
  if (value !== undefined && typeof value !== 'boolean') reject(name, value, 'true or false');
}

/** Checks what is to be changed of the language, or throws a TypeError that names the option at fault. */
export function checkLanguageOptions(options: LanguageOptions): void {
  checkAdditions(options, 'options');
  const { stem } = options;
  if (stem !== undefined && typeof stem !== 'function') reject('options.stem', stem, 'a function');
}

/** Checks the options that concern language and scoring. */
export function checkScoreOptions(options: ScoreOptions): void {
  checkLanguageOptions(options);
  const { method, query } = options;
  if (typeof method !== 'function') expectOneOf(method, 'options.method', METHOD_NAMES, ', or a function');
  if (query !== undefined) expectText(query, 'options.query');
}

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;
const isShare = (value: number): boolean => value >= 0 && value <= 1;

/** Checks all options of a summary. */
export function checkSummarizeOptions(options: SummarizeOptions): void {
  checkScoreOptions(options);
  const { points, maxWords, maxChars, ratio, order, redundancy, phrase, explain } = options;
  if (points !== 'auto') expectNumber(points, 'options.points', "a whole number from 0, or 'auto'", isCount);
  expectNumber(maxWords, 'options.maxWords', 'a whole number from 0', isCount);
  expectNumber(maxChars, 'options.maxChars', 'a whole number from 0', isCount);
  expectNumber(ratio, 'options.ratio', 'a number from 0 to 1', isShare);
  expectNumber(redundancy, 'options.redundancy', 'a number from 0 to 1', isShare);
  expectOneOf(order, 'options.order', ORDERS);
  expectBoolean(phrase, 'options.phrase');
  expectBoolean(explain, 'options.explain');
}

let standard: Engine | undefined;
let latest: { stopWords: string[]; abbreviations: string[]; stem: LanguageOptions['stem']; engine: Engine } | undefined;

const areSame = (some: readonly string[], others: readonly string[]): boolean => some.length === others.length && some.every((word, i) => word === others[i]);

/** The engine for what a user changed of the language. The standard one and the latest other are kept, since they take time to make. */
export function engineFor({ stopWords, abbreviations, stem }: LanguageOptions): Engine {
  if (!stopWords && !abbreviations && !stem) {
    standard ??= createEngine();
    return standard;
  }
  // Copies, since a user may change what was passed.
  const own = { stopWords: [...(stopWords ?? [])], abbreviations: [...(abbreviations ?? [])], stem };
  if (!latest || latest.stem !== stem || !areSame(latest.stopWords, own.stopWords) || !areSame(latest.abbreviations, own.abbreviations))
    latest = { ...own, engine: createEngine(own) };
  return latest.engine;
}
