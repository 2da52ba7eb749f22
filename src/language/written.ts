import { type Document, Kind } from './document.ts';

const isSpoken = (kind: number | undefined): boolean => kind === Kind.word || kind === Kind.number;

/** "Ã¶", "Â²": the two bytes of a letter in UTF-8, each taken for one. */
const MISREAD = /[Â-ß][\u0080-¿]/g;

/** Reads such letters as what they are. */
const mend = (text: string): string =>
  text.replace(MISREAD, ([first, second]) => String.fromCharCode((((first as string).charCodeAt(0) & 0x1f) << 6) | ((second as string).charCodeAt(0) & 0x3f)));

/** "M." of "M.Hum.", "M.Tr." of "M.Tr.Opsla" */
const DEGREE_BEGUN = /(?:^|[\s,(])[A-Z]\.([A-Z][a-z]{0,3}\.)?$/;
const LONGEST_DEGREE = 8;
/** Longer than "Han" in "M.Han." */
const LONGEST_FIELD = 5;

/**
 * Writes tokens as they would stand on a clean page: where two words or numbers meet and no blank is between, scraping lost it; letters
 * that were misread are mended.
 *
 * @param from Index of the first token.
 * @param to Index after the last one.
 */
export function writeTokens({ text, tokens }: Pick<Document, 'text' | 'tokens'>, from: number, to: number): string {
  const { start, end, kind } = tokens;
  let written = '';
  let copied = start[from] as number;
  for (let i = from + 1; i < to; i++) {
    const at = start[i] as number;
    if (at !== end[i - 1] || !isSpoken(kind[i - 1]) || !isSpoken(kind[i])) continue;
    // "178º"
    if (text[at] === 'º') continue;
    // "Sp.P.D", "Sp.P.D."
    if (text[at - 1] === '.' && (end[i] === at + 1 || text[at + 1] === '.')) continue;
    const before = text[at - 1] === '.' ? DEGREE_BEGUN.exec(text.slice(Math.max(0, at - LONGEST_DEGREE), at)) : null;
    // "M.Noor" is a name.
    if (before && (before[1] !== undefined || ((end[i] as number) - at < LONGEST_FIELD && text[end[i] as number] === '.'))) continue;
    written += `${text.slice(copied, at)} `;
    copied = at;
  }
  return mend(written + text.slice(copied, end[to - 1]));
}

/** Writes a sentence, as {@link writeTokens} does. */
export const writeSentence = (document: Pick<Document, 'text' | 'tokens'>, sentence: number): string =>
  writeTokens(document, document.tokens.bounds[sentence] as number, document.tokens.bounds[sentence + 1] as number);

/** A sentence as the text has it. */
export const sentenceText = ({ text, sentences }: Pick<Document, 'text' | 'sentences'>, sentence: number): string =>
  text.slice(sentences[sentence]?.start, sentences[sentence]?.end);

/** A token in lower case; empty where there is none. */
export const wordAt = ({ tokens }: Pick<Document, 'tokens'>, token: number): string => tokens.lower[token] ?? '';

/** Whether a sentence ends on a mark that may end one. */
export const hasEndMark = ({ text, sentences }: Pick<Document, 'text' | 'sentences'>, sentence: number): boolean => {
  const end = sentences[sentence]?.end ?? 1;
  // A blank of no width may stand behind it.
  return /[.!?…"”’')\]][\u200b-\u200f\ufeff]?$/.test(text.slice(Math.max(0, end - 2), end));
};
