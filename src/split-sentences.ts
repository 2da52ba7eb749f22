import { splitLines } from './article/lines.ts';
import { joinLines } from './article/paragraphs.ts';
import { expectText } from './guard.ts';
import type { LanguageOptions } from './language/engine.ts';
import { readTokens } from './language/read-tokens.ts';
import { checkLanguageOptions, engineFor } from './options.ts';

/** A sentence and where it stands: `text.slice(start, end)`, in UTF-16 code units. */
export interface SentenceSpan {
  text: string;
  start: number;
  end: number;
}

/**
 * Splits a text into sentences. Abbreviations, initials, numbers and addresses end none; a quotation and the words that
 * say whose it is are one. Nothing is left out as page furniture; for that, see `readArticle`.
 *
 * @param text Running text; an empty line ends a sentence, unless the next line goes on in lower case; other line breaks end one where it can end.
 * @param options `abbreviations`: more of those whose full stop ends no sentence.
 * @returns The sentences in order, each without the blanks around it. Between them, only blanks are left out.
 * @throws TypeError when `text` is not a string.
 * @example
 * splitSentences('Ia tinggal di Jl. Sudirman No. 5. Rumahnya besar.').length; // → 2
 */
export function splitSentences(text: string, options: Pick<LanguageOptions, 'abbreviations'> = {}): SentenceSpan[] {
  expectText(text, 'text');
  checkLanguageOptions(options);
  const engine = engineFor(options);
  const { starts, ends, sentenceEnds } = readTokens(text, joinLines(splitLines(text), true), engine);
  return sentenceEnds.map((last, i) => {
    const start = starts[sentenceEnds[i - 1] ?? 0] as number;
    const end = ends[last - 1] as number;
    return { text: text.slice(start, end), start, end };
  });
}
