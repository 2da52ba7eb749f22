import type { Document } from '../language/document.ts';
import { analyzeWord } from '../language/stem/analyze-word.ts';
import { remember } from '../language/stem/stem.ts';
import { wordAt, writeTokens } from '../language/written.ts';
import { onOneLine } from '../text.ts';

/** Longer phrases are no tags, nor are longer names. */
export const MOST_WORDS = 6;
export const MOST_NAME_WORDS = 8;
/** A common word is no tag by itself unless it comes this often; a phrase must come twice. */
export const FEWEST_ALONE = 3;
export const FEWEST_TOGETHER = 2;

/** Tokens side by side, the last not included. */
export interface TokenSpan {
  from: number;
  to: number;
}

/** Terms that stand side by side, wherever they do. */
export interface Phrase {
  /** Its first token in each place where it stands, and whether as a name there. */
  places: { from: number; named: boolean }[];
  count: number;
  words: number;
  isName: boolean;
  /** Index of the first sentence that has it. */
  first: number;
}

/** Phrases by {@link keyOf}. */
export type Phrases = Map<string, Phrase>;

/** What phrases are told apart by: their terms, and words that are none, as inside of "Jawa Tengah". */
export const keyOf = (document: Document, { from, to }: TokenSpan): string => {
  let key = partAt(document, from);
  for (let token = from + 1; token < to; token++) key += ` ${partAt(document, token)}`;
  return key;
};

/** The term of a token; a mark tells the word "4" from the fourth term. */
function partAt(document: Document, token: number): string {
  const term = document.tokens.term[token] as number;
  return term < 0 ? `'${wordAt(document, token)}` : `${term}`;
}

/** The terms of a phrase, as indexes into the vocabulary. */
export function termsOf({ places, words }: Phrase, { tokens }: Document): Int32Array {
  const from = places[0]?.from as number;
  return tokens.term.subarray(from, from + words);
}

/** "lambungnya". */
export const isPossessed = remember((word) => analyzeWord(word).possessive === 'nya');

/** "asisten pelatihnya" is tagged "asisten pelatih". */
const withoutClitic = (phrase: string): string =>
  phrase.endsWith('nya') && isPossessed(phrase.slice(phrase.lastIndexOf(' ') + 1)) ? phrase.slice(0, -3) : phrase;

/** How a phrase is written most often. */
export function formOf({ places, words }: Phrase, document: Document): string {
  const forms = new Map<string, number>();
  for (const { from, named } of places) {
    const written = onOneLine(writeTokens(document, from, from + words));
    const form = named ? written : withoutClitic(written.toLowerCase());
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  let [best, most] = ['', 0];
  for (const [form, times] of forms) if (times > most) [best, most] = [form, times];
  return best;
}
