import { type Document, Flag, Kind } from '../language/document.ts';
import { findNames } from '../language/names.ts';
import { isNominal } from '../language/nominal.ts';
import { RAREST } from '../language/rarity.ts';
import * as speech from '../language/speech.ts';
import { classBit } from '../language/word-classes.ts';
import { wordAt, writeTokens } from '../language/written.ts';
import { onOneLine } from '../text.ts';

const OFFICE = classBit('office');
const OFFICE_END = classBit('officeEnd');
const BODY = classBit('body');

/** A row of capitalized words, as tokens. */
export interface Run {
  first: number;
  /** Index after its last token. */
  end: number;
}

/** Reads the rows of capitalized words in a document, and the words beside them. */
export type RunReader = ReturnType<typeof readRuns>;

/** Makes the reader of a document's rows of capitalized words. */
export function readRuns(document: Document) {
  const { tokens, text } = document;
  const wordOf = (token: number): string => text.slice(tokens.start[token], tokens.end[token]);
  /** What a token begins with; all of it, where it is a mark. */
  const markAt = (token: number): string | undefined => text[tokens.start[token] as number];
  const lowerOf = (token: number): string => wordAt(document, token);
  const textOf = ({ first, end }: Run): string => onOneLine(writeTokens(document, first, end));
  const isCapital = (token: number): boolean => {
    const flags = tokens.flags[token] as number;
    return tokens.kind[token] === Kind.word && (flags & Flag.capital) !== 0 && ((flags & Flag.stopWord) === 0 || (flags & Flag.name) !== 0);
  };
  const runFrom = (first: number, end: number): Run => {
    let to = first;
    while (to < end && isCapital(to)) to++;
    return { first, end: to };
  };
  const runsOf = (sentence: number): Run[] => {
    const end = tokens.bounds[sentence + 1] as number;
    const runs: Run[] = [];
    for (let i = tokens.bounds[sentence] as number; i < end; i++) {
      const run = runFrom(i, end);
      if (run.end === i) continue;
      runs.push(run);
      i = run.end;
    }
    return runs;
  };
  /** Whether a word is of one of these classes. */
  const is = (token: number, kind: number): boolean => ((tokens.classes[token] as number) & kind) !== 0;
  const isReporting = (token: number): boolean => speech.isReporting(document, token);
  const isSpoken = (token: number): boolean => speech.isSpoken(document, token);
  const holdsOffice = ({ first }: Run): boolean => is(first, OFFICE);
  /** What begins like a body or date is no person; offices are among those words. */
  const isBody = ({ first }: Run): boolean => is(first, OFFICE_END | BODY) && !is(first, OFFICE);
  /** "Ketua Umum", "Menteri Kesehatan": somebody, but the name is not given. */
  const isNameless = ({ first, end }: Run): boolean => is(end - 1, OFFICE | OFFICE_END | BODY) || (end - first > 1 && isNominal(lowerOf(end - 1)));
  const isAcronym = (token: number): boolean => ((tokens.flags[token] as number) & Flag.acronym) !== 0;
  const names = findNames(document);
  /** A common word that has its capital from opening a sentence: "Prestasi Budi Santoso". */
  const isCommon = (token: number): boolean => {
    const term = tokens.term[token] as number;
    return ((tokens.flags[token] as number) & Flag.name) === 0 && term >= 0 && names[term] === 0 && (document.rarity[term] as number) < RAREST;
  };

  return { wordOf, lowerOf, markAt, textOf, runFrom, runsOf, is, isReporting, isSpoken, isCapital, isAcronym, isCommon, holdsOffice, isBody, isNameless };
}
