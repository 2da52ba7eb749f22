import type { Span } from '../article/article.ts';

/** What a token is, for the features that look at more than its term. */
export const Kind = { word: 0, number: 1, punctuation: 2, currency: 3, other: 4 } as const;

/** Bits of {@link Tokens.flags}. */
export const Flag = {
  stopWord: 1,
  /** Begins with a capital. */
  capital: 2,
  /** All capitals, two letters or more: "KPK". */
  acronym: 4,
  /** Capitalized where no sentence begins: a name. */
  name: 8,
  opensQuote: 16,
  closesQuote: 32,
  abbreviation: 64,
} as const;

/** The tokens of all sentences in order, a column each. */
export interface Tokens {
  /** Offsets into the document's text, UTF-16 code units. */
  start: Uint32Array;
  end: Uint32Array;
  /** Each in lower case. */
  lower: readonly string[];
  kind: Uint8Array;
  flags: Uint8Array;
  /** What words do in a sentence, a bit for each of `word-classes.ts`. */
  classes: Uint32Array;
  /** Index into the vocabulary; -1 for stop words, punctuation and the like. */
  term: Int32Array;
  /** The tokens of sentence i are `bounds[i]` to `bounds[i + 1]`, the latter not included. */
  bounds: Uint32Array;
}

export interface Sentence extends Span {
  /** Index of the paragraph that it stands in. */
  paragraph: number;
}

/** An analysed text: plain data that every scorer reads and none changes. */
export interface Document {
  /** The text that offsets point into, with what is not story blanked out. */
  text: string;
  title?: string;
  sentences: readonly Sentence[];
  /** Words in each sentence, as tokens. */
  words: Uint32Array;
  /** Words in all of them as readers count them: "anak-anak" is two. */
  wordCount: number;
  tokens: Tokens;
  /** The distinct terms: stems of content words, names and numbers, in lower case. */
  vocabulary: readonly string[];
  /** How rare each term of the vocabulary is in news, in nats, 0 to 14; 14 where no dictionary has it. */
  rarity: Float64Array;
  /** The terms of all sentences in order, as indexes into the vocabulary. */
  terms: Int32Array;
  /** The terms of sentence i are `terms[bounds[i]]` to `terms[bounds[i + 1] - 1]`. */
  bounds: Uint32Array;
  /** How often each term of the vocabulary occurs in the sentences. */
  frequency: Uint32Array;
  /** The distinct terms of the title, and of the query, that the vocabulary has. */
  titleTerms: Int32Array;
  queryTerms: Int32Array;
}
