import type { DropReason, Span } from './article.ts';
import data from './data/furniture.json' with { type: 'json' };

interface Entry {
  where: string;
  match: string;
  exactCase?: boolean;
  /** What the line after it must look like to go with it. */
  next?: string;
  example: string;
}

interface Pattern {
  reason: DropReason;
  expression: RegExp;
  /** Whether the text is matched as it is written; otherwise in lower case, as the patterns are. */
  exactCase: boolean;
  next?: RegExp;
}

type Place = 'line' | 'label' | 'sentence' | 'piece' | 'tail';

const ENTRIES = Object.entries(data.kinds as Record<string, Entry[]>).flatMap(([reason, entries]) =>
  entries.map((entry) => ({ reason: reason as DropReason, ...entry })),
);

/** Patterns of pieces are looked for in the text as it is, so they need the slow flag "i"; others are tested on lower case. */
function patternsFor(place: Place): Pattern[] {
  const flags = place === 'piece' ? 'iug' : place === 'tail' ? 'iu' : 'u';
  return ENTRIES.filter(({ where }) => where === place).map(({ reason, match, exactCase = false, next }) => ({
    reason,
    expression: new RegExp(match, exactCase ? flags.replace('i', '') : flags),
    exactCase,
    ...(next === undefined ? {} : { next: new RegExp(next, 'iu') }),
  }));
}

const LINES = patternsFor('line');
const LABELS = patternsFor('label');
const SENTENCES = patternsFor('sentence');
const PIECES = patternsFor('piece');
const TAILS = patternsFor('tail');
const WHOLE = [...LABELS, ...LINES, ...SENTENCES];
const LONGEST_FURNITURE = 320;
/** Matches whatever one of the patterns of whole lines does: most lines are told apart by this alone. */
const ANY_LINE = new RegExp(
  WHOLE.filter(({ exactCase }) => !exactCase)
    .map(({ expression }) => `(?:${expression.source})`)
    .join('|'),
  'u',
);
const EXACT_LINES = WHOLE.filter(({ exactCase }) => exactCase);

/** Finds the first pattern that a whole text matches. */
function findPattern(patterns: readonly Pattern[], text: string, lower: string): Pattern | undefined {
  return patterns.find(({ expression, exactCase }) => expression.test(exactCase ? text : lower));
}

export interface Furniture {
  reason: DropReason;
  /** A label takes the heading after it along, a tag label all of them. */
  takes?: 'heading' | 'headings';
  next?: RegExp;
}

/** Tells what a whole line or paragraph is, where it is not part of a story. */
export function furnitureOf(text: string): Furniture | undefined {
  if (text.length > LONGEST_FURNITURE) return undefined;
  const lower = text.toLowerCase();
  if (!ANY_LINE.test(lower) && !findPattern(EXACT_LINES, text, lower)) return undefined;
  const label = findPattern(LABELS, text, lower);
  if (label) return { reason: label.reason, takes: label.reason === 'tags' ? 'headings' : 'heading' };
  const line = findPattern(LINES, text, lower) ?? findPattern(SENTENCES, text, lower);
  return line && { reason: line.reason, ...(line.next ? { next: line.next } : {}) };
}

export interface FoundPiece extends Span {
  reason: DropReason;
}

/** Finds pieces of furniture anywhere in a text. */
export function findPieces(text: string): FoundPiece[] {
  return PIECES.flatMap(({ reason, expression }) =>
    Array.from(text.matchAll(expression), (match) => ({ start: match.index, end: match.index + match[0].length, reason })),
  );
}

/** Only a sentence that holds one of these words is looked at more closely. */
const HINT = /baca|simak|lihat|klik|halaman|artikel|berita|whats|google|dilarang|hoaks|pastikan|dapatkan|kebenaran|rights/i;

/** Finds whole sentences of furniture inside a paragraph. */
export function findSentences(text: string): FoundPiece[] {
  if (!HINT.test(text)) return [];
  const found: FoundPiece[] = [];
  for (const match of text.matchAll(/[^\s.!?][^.!?]*(?:[.!?](?=\S)[^.!?]*)*(?:[.!?]+["”’)\]]*|$)/g)) {
    if (match[0].length > LONGEST_FURNITURE) continue;
    const reason = findPattern(SENTENCES, match[0], match[0].toLowerCase())?.reason;
    if (reason) found.push({ start: match.index, end: match.index + match[0].length, reason });
  }
  return found;
}

/** Finds an editor's initials and the like at the end of a paragraph. */
export function findTail(text: string): FoundPiece | undefined {
  for (const { reason, expression } of TAILS) {
    const match = expression.exec(text.slice(-100));
    if (match) return { start: text.length - match[0].length, end: text.length, reason };
  }
  return undefined;
}
