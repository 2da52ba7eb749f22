import { expectObject, expectText, reject } from '../../guard.ts';
import { setOf } from '../../text.ts';
import abbreviations from '../data/abbreviations.json' with { type: 'json' };
import openers from '../data/sentence-openers.json' with { type: 'json' };
import stopWords from '../data/stop-words.json' with { type: 'json' };

/** How the full stop of an abbreviation behaves; see `data/abbreviations.json`. */
export type AbbreviationKind = 'before' | 'beforeNumber' | 'afterName' | 'afterList';

/** Words that a user adds to the model's own. */
export interface Additions {
  /** Words to count as stop words, in lower case. */
  stopWords?: Iterable<string> | undefined;
  /** Abbreviations whose full stop never ends a sentence, with or without it. */
  abbreviations?: Iterable<string> | undefined;
}

export interface Lexicon {
  stopWords: ReadonlySet<string>;
  /** Words whose capital says only that a sentence begins. */
  openers: ReadonlySet<string>;
  /** Capitalized words that a single letter follows: "Grup C". */
  series: ReadonlySet<string>;
  /** By the form in the text, with its full stop. */
  abbreviations: ReadonlyMap<string, ReadonlySet<AbbreviationKind>>;
}

const wordsOf = (groups: Record<string, string>): string[] => Object.entries(groups).flatMap(([name, words]) => (name === 'about' ? [] : words.split(' ')));

const STOP_WORDS = wordsOf(stopWords.words);
const OPENERS = new Set([...STOP_WORDS, ...openers.words.split(' ')]);

const SERIES = setOf(abbreviations.series.words);

function checkWords(words: unknown, name: string): void {
  if (words === undefined) return;
  if (typeof words !== 'object' || words === null || typeof (words as Partial<Iterable<unknown>>)[Symbol.iterator] !== 'function')
    reject(name, words, 'an array or set of strings');
  // What else can be gone through may be so only once, and is checked then.
  if (Array.isArray(words) || words instanceof Set) for (const word of words) expectText(word, `a word of ${name}`);
}

/** Checks what a user adds, or throws a TypeError that names the option at fault. */
export function checkAdditions(additions: unknown, name: string): void {
  expectObject(additions, name);
  const { stopWords, abbreviations } = additions as Additions;
  checkWords(stopWords, `${name}.stopWords`);
  checkWords(abbreviations, `${name}.abbreviations`);
}

/** Gathers the words that the model knows: its data files and a user's additions. */
export function buildLexicon(additions: Additions = {}): Lexicon {
  const known = new Map<string, Set<AbbreviationKind>>();
  const add = (form: string, kind: AbbreviationKind): void => {
    const kinds = known.get(form) ?? new Set();
    known.set(form, kinds.add(kind));
  };
  for (const kind of ['before', 'beforeNumber', 'afterName', 'afterList'] as const) {
    for (const word of wordsOf(abbreviations[kind])) add(`${word}.`, kind);
  }
  for (const word of additions.abbreviations ?? []) add(expectText(word, 'a word of abbreviations').endsWith('.') ? word : `${word}.`, 'before');
  return {
    stopWords: new Set([...STOP_WORDS, ...[...(additions.stopWords ?? [])].map((word) => expectText(word, 'a word of stopWords').toLowerCase())]),
    openers: OPENERS,
    series: SERIES,
    abbreviations: known,
  };
}
