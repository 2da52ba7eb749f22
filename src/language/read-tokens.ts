import type { Span } from '../article/article.ts';
import { Kind } from './document.ts';
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
  let first = 0;
  const endSentence = (stretch: number): void => {
    if (run.lexemes.length === first) return;
    first = run.lexemes.length;
    run.sentenceEnds.push(first);
    run.stretches.push(stretch);
  };
  stretches.forEach(({ start, end }, stretch) => {
    // Lines broken inside a stretch are one; blanks in their stead keep the offsets.
    const { lexemes, ends } = engine.read(text.slice(start, end).replace(LINE_BREAK, ' '));
    let position = start;
    let sentence = 0;
    lexemes.forEach((lexeme, index) => {
      while (isBlank(text.charCodeAt(position)) || isLineBreak(text.charCodeAt(position))) position++;
      // A tab is a token, but nothing of a sentence.
      if (lexeme.kind !== Kind.other || lexeme.lower.trim() !== '') {
        run.lexemes.push(lexeme);
        run.starts.push(position);
        run.ends.push(position + lexeme.length);
      }
      position += lexeme.length;
      if (index === ends[sentence]) {
        sentence++;
        endSentence(stretch);
      } else if (run.lexemes.length - first === MOST_TOKENS) endSentence(stretch);
    });
  });
  return run;
}

const isLineBreak = (code: number): boolean => (code >= 10 && code <= 13) || code === 0x2028 || code === 0x2029;
