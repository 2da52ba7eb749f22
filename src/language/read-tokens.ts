import type { Span } from '../article/article.ts';
import type { Engine, Lexeme } from './engine.ts';

/** A longer stretch without an end is cut, so that no sentence fills a page. */
const MOST_TOKENS = 250;
const LINE_BREAK = /[\r\n\u2028\u2029\f\v]/g;

/** The tokens of a text, a column each, and which of them make a sentence. */
export interface TokenRun {
  lexemes: Lexeme[];
  /** Offsets into the text, UTF-16 code units. */
  starts: number[];
  ends: number[];
  /** Index after the last token of each sentence. */
  sentenceEnds: number[];
  /** Index of the stretch that each sentence stands in. */
  stretches: number[];
}

/** The blanks that the tokenizer leaves out; see `SPACES` in wink-model/token-patterns.ts. */
function isBlank(code: number): boolean {
  return code === 32 || code === 0xa0 || (code >= 0x2002 && (code <= 0x2005 || code === 0x2009 || code === 0x200a || code === 0x202f || code === 0x205f));
}

/** Reads the tokens and sentences of stretches of text, without losing a place in it. */
export function readTokens(text: string, stretches: readonly Span[], engine: Engine): TokenRun {
  const run: TokenRun = { lexemes: [], starts: [], ends: [], sentenceEnds: [], stretches: [] };
  stretches.forEach(({ start, end }, stretch) => {
    // Lines broken inside a stretch are one; blanks in their stead keep the offsets.
    const { lexemes, ends } = engine.read(text.slice(start, end).replace(LINE_BREAK, ' '));
    const before = run.lexemes.length;
    let position = start;
    for (const lexeme of lexemes) {
      while (isBlank(text.charCodeAt(position)) || isLineBreak(text.charCodeAt(position))) position++;
      run.lexemes.push(lexeme);
      run.starts.push(position);
      position += lexeme.length;
      run.ends.push(position);
    }
    let first = 0;
    for (const last of ends) {
      for (; first <= last; first = Math.min(first + MOST_TOKENS, last + 1)) {
        run.sentenceEnds.push(before + Math.min(first + MOST_TOKENS, last + 1));
        run.stretches.push(stretch);
      }
    }
  });
  return run;
}

const isLineBreak = (code: number): boolean => (code >= 10 && code <= 13) || code === 0x2028 || code === 0x2029;
