import type { Span } from '../article/article.ts';
import { Kind } from './document.ts';
import type { Engine, Lexeme } from './engine.ts';

/** A longer stretch without an end is cut, so that no sentence fills a page. */
const MOST_TOKENS = 250;
const LINE_BREAK = /[\r\n\u2028\u2029\f\v]/g;
/** Between stretches; to the model, an empty line always ends a sentence. */
const APART = '\n\n';

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
  // wink-nlp reads all stretches at once. Lines broken inside one are one; blanks in their stead keep the offsets.
  const flat = stretches.map(({ start, end }) => text.slice(start, end).replace(LINE_BREAK, ' ')).join(APART);
  const { lexemes, ends } = engine.read(flat);
  let [first, sentence, position, stretch, stretchEnd] = [0, 0, 0, -1, -APART.length];
  /** Offset in the text of a place in `flat`. */
  let shift = 0;
  const endSentence = (): void => {
    if (run.lexemes.length === first) return;
    first = run.lexemes.length;
    run.sentenceEnds.push(first);
    run.stretches.push(stretch);
  };
  for (let index = 0; index < lexemes.length; index++) {
    const lexeme = lexemes[index] as Lexeme;
    while (isBlank(flat.charCodeAt(position))) position++;
    while (position >= stretchEnd + APART.length && stretch + 1 < stretches.length) {
      endSentence();
      const { start, end } = stretches[++stretch] as Span;
      shift = start - stretchEnd - APART.length;
      stretchEnd = end - shift;
    }
    // A tab is a token, but nothing of a sentence; so is the line break between stretches.
    if (lexeme.kind !== Kind.other || lexeme.lower.trim() !== '') {
      run.lexemes.push(lexeme);
      run.starts.push(position + shift);
      run.ends.push(position + shift + lexeme.length);
    }
    position += lexeme.length;
    if (index === ends[sentence]) {
      sentence++;
      endSentence();
    } else if (run.lexemes.length - first === MOST_TOKENS) endSentence();
  }
  return run;
}
