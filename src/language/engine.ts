import winkNLP, { type WinkMethods } from 'wink-nlp';
import { expectText } from '../guard.ts';
import { wordsOf } from '../text.ts';
import { Flag, Kind } from './document.ts';
import { beginsWithCapital } from './letters.ts';
import { rarityOf } from './rarity.ts';
import { isCompound, isKnownWord, stem } from './stem/stem.ts';
import { buildLexicon } from './wink-model/lexicon.ts';
import { buildModel, type Reading } from './wink-model/model.ts';
import { categoryOf } from './wink-model/token-patterns.ts';
import { classesOf } from './word-classes.ts';

/** What a user may change of the language. */
export interface LanguageOptions {
  /** Stop words to add, in lower case. */
  stopWords?: Iterable<string> | undefined;
  /** Abbreviations to add, with or without their full stop; it never ends a sentence. */
  abbreviations?: Iterable<string> | undefined;
  /** Stems a word in its place. */
  stem?: ((word: string) => string) | undefined;
}

/** What the engine knows of a token by its form alone, kept as long as wink-nlp keeps the form. */
export interface Lexeme {
  form: string;
  lower: string;
  length: number;
  /** Words as readers count them: "anak-anak" is two. */
  words: number;
  kind: number;
  flags: number;
  classes: number;
  /** Has a capital, number or verb inside: "YouTube", "PresidenPrabowo", "NBA2024", "Wulandarimenjelaskan". */
  looksGlued: boolean;
  /** The term that it is as a common word, and as a name; filled in when first asked for. */
  common: Term | undefined;
  name: Term | undefined;
  /** Whether it is a long word in lower case that no dictionary has; see part-words.ts. */
  isStrange: boolean | undefined;
}

/** What a word counts as. */
export interface Term {
  text: string;
  /** See {@link rarityOf}. */
  rarity: number;
}

export interface ReadText {
  /** What each token is. */
  lexemes: Lexeme[];
  /** Index of each sentence's last token. */
  ends: number[];
}

export interface Engine {
  read(text: string): ReadText;
  /** What the engine knows of a form that it did not read. */
  lexemeOf(form: string): Lexeme;
  isStopWord(word: string): boolean;
  /** Whether a word has a root that the dictionary has, and that is not too rare to be believed. */
  isKnown(word: string): boolean;
  /** Whether a word is two roots written as one. */
  isCompound(word: string): boolean;
  /** What a word counts as where it is no name. */
  commonTerm(lexeme: Lexeme): Term;
}

/** wink-nlp keeps every form that it ever saw; past so many, or so many characters of them, it is started afresh. */
const MOST_LEXEMES = 60_000;
const MOST_CHARACTERS = 1_000_000;
const QUOTES: Record<string, number> = {
  '“': Flag.opensQuote,
  '„': Flag.opensQuote,
  '«': Flag.opensQuote,
  '”': Flag.closesQuote,
  '»': Flag.closesQuote,
  '"': Flag.opensQuote | Flag.closesQuote,
};
const KINDS: Record<string, number> = {
  word: Kind.word,
  // An abbreviation: other words are parted from their full stop.
  wordRP: Kind.word,
  shortForm: Kind.word,
  number: Kind.number,
  ordinal: Kind.number,
  punctuation: Kind.punctuation,
  currency: Kind.currency,
};

/** Makes an engine: wink-nlp on the Indonesian model, with what each word form means worked out once. */
export function createEngine(options: LanguageOptions = {}): Engine {
  const lexicon = buildLexicon(options);
  let reading: Reading | undefined;
  const model = buildModel(lexicon, (heard) => {
    reading = heard;
  });
  let nlp: WinkMethods;
  let known: Lexeme[];
  /** Forms that no text had, but parts of its words. */
  let parts: Map<string, Lexeme>;
  /** How long the forms of both are together. */
  let characters = 0;
  const start = (): void => {
    nlp = winkNLP(model, ['sbd']);
    known = [];
    parts = new Map();
    characters = 0;
  };
  const keep = (form: string): Lexeme => {
    characters += form.length;
    return describe(form, lexicon.stopWords);
  };
  start();

  const { stem: stemmer = stem } = options;
  return {
    commonTerm(lexeme) {
      lexeme.common ??= toTerm(expectText(stemmer(lexeme.lower), 'what options.stem returns'));
      return lexeme.common;
    },
    lexemeOf(form) {
      const lexeme = parts.get(form) ?? keep(form);
      parts.set(form, lexeme);
      return lexeme;
    },
    isStopWord: (word) => lexicon.stopWords.has(word.toLowerCase()),
    isKnown: isKnownWord,
    isCompound,
    read(text) {
      if (known.length + parts.size > MOST_LEXEMES || characters > MOST_CHARACTERS) start();
      nlp.readDoc(text);
      const { lexemes, ends, formOf } = reading as Reading;
      const read: Lexeme[] = [];
      for (const id of lexemes) {
        known[id] ??= keep(formOf(id));
        read.push(known[id]);
      }
      return { lexemes: read, ends };
    },
  };
}

const LOOKS_GLUED = /[a-zß-ÿ][A-ZÀ-Þ\d]|[A-ZÀ-Þ]{2}[a-zß-ÿ]|^[A-Z][a-z]{2,30}me[a-z]{6,30}$|^20\d\d[a-z]{4,}$/;

/** A term and how rare it is. */
export const toTerm = (text: string): Term => ({ text, rarity: rarityOf(text) });

function describe(value: string, stopWords: ReadonlySet<string>): Lexeme {
  const lower = value.toLowerCase();
  const kind = KINDS[categoryOf(value)] ?? Kind.other;
  let flags = 0;
  if (stopWords.has(lower)) flags |= Flag.stopWord;
  if (beginsWithCapital(value)) {
    flags |= Flag.capital;
    if (/^[A-ZÀ-Þ][A-ZÀ-Þ\d]+$/u.test(value)) flags |= Flag.acronym;
  }
  if (kind === Kind.word && value.endsWith('.')) flags |= Flag.abbreviation;
  if (value.length === 1) flags |= QUOTES[value] ?? 0;
  // What is filled in later is there from the start: objects of one shape are quicker to read.
  return {
    form: value,
    lower,
    length: value.length,
    words: wordsOf(value).length,
    kind,
    flags,
    classes: classesOf(lower),
    looksGlued: value.length > 4 && LOOKS_GLUED.test(value),
    common: undefined,
    name: undefined,
    isStrange: undefined,
  };
}
