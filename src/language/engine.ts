import winkNLP, { type ItsHelpers, type WinkMethods } from 'wink-nlp';
import { Flag, Kind } from './document.ts';
import { stem } from './stem/stem.ts';
import { buildLexicon } from './wink-model/lexicon.ts';
import { createModel } from './wink-model/model.ts';
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
  lower: string;
  length: number;
  kind: number;
  flags: number;
  classes: number;
}

export interface ReadText {
  lexemes: Lexeme[];
  /** First and last token of each sentence. */
  spans: [number, number][];
}

export interface Engine {
  read(text: string): ReadText;
  stem(word: string): string;
}

/** wink-nlp keeps every form that it ever saw; past this many it is started afresh. */
const MOST_LEXEMES = 60_000;
const KINDS: Record<string, number> = {
  word: Kind.word,
  shortForm: Kind.word,
  url: Kind.other,
  email: Kind.other,
  number: Kind.number,
  ordinal: Kind.number,
  punctuation: Kind.punctuation,
  currency: Kind.currency,
  symbol: Kind.other,
};

/** Makes an engine: wink-nlp on the Indonesian model, with what each word form means worked out once. */
export function createEngine(options: LanguageOptions = {}): Engine {
  const model = createModel(options);
  const { stopWords } = buildLexicon(options);
  let nlp: WinkMethods;
  let its: ItsHelpers;
  let lexemes: Lexeme[];
  const start = (): void => {
    nlp = winkNLP(model, ['sbd']);
    its = nlp.its;
    lexemes = [];
  };
  start();

  return {
    stem: options.stem ?? stem,
    read(text) {
      if (lexemes.length > MOST_LEXEMES) start();
      const document = nlp.readDoc(text);
      const tokens = document.tokens();
      const ids = tokens.out(its.uniqueId) as number[];
      const found = ids.map((id, index) => {
        lexemes[id] ??= describe(tokens.itemAt(index).out() as string, tokens.itemAt(index).out(its.type) as string, stopWords);
        return lexemes[id];
      });
      return { lexemes: found, spans: document.sentences().out(its.span as never) as unknown as [number, number][] };
    },
  };
}

function describe(value: string, type: string, stopWords: ReadonlySet<string>): Lexeme {
  const lower = value.toLowerCase();
  const kind = KINDS[type] ?? Kind.other;
  let flags = 0;
  if (stopWords.has(lower)) flags |= Flag.stopWord;
  if (/^\p{Lu}/u.test(value)) flags |= Flag.capital;
  if (/^\p{Lu}[\p{Lu}\p{N}]+$/u.test(value)) flags |= Flag.acronym;
  if (kind === Kind.word && value.endsWith('.')) flags |= Flag.abbreviation;
  if (/^[“„«]$/.test(value)) flags |= Flag.opensQuote;
  if (/^[”»]$/.test(value)) flags |= Flag.closesQuote;
  if (value === '"') flags |= Flag.opensQuote | Flag.closesQuote;
  return { lower, length: value.length, kind, flags, classes: classesOf(lower) };
}
