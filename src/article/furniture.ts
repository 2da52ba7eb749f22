import wordClasses from '../language/data/word-classes.json' with { type: 'json' };
import type { DropReason, Span } from './article.ts';
import data from './data/furniture.json' with { type: 'json' };

interface Entry {
  where: Place;
  match: string;
  begins?: string;
  opens?: string;
  has?: string;
  exactCase?: boolean;
  /** Even where somebody is said to have said it. */
  always?: boolean;
  /** What the line after it must look like to go with it. */
  next?: string;
  closes?: Closing;
  example: string;
}

/**
 * How sure it is that the story ends above: surely above a form for comments, likely above tags and editors' names, perhaps
 * above other stories, "Berita Terkait", which may stand inside it as well.
 */
export type Closing = 'surely' | 'likely' | 'perhaps';

type Place = 'label' | 'line' | 'sentence' | 'piece' | 'tail';

interface Pattern {
  where: Place;
  reason: DropReason;
  expression: RegExp;
  /** Whether the text is matched as it is written; otherwise in lower case, as the patterns are. */
  exactCase: boolean;
  always: boolean;
  closes?: Closing;
  next?: RegExp;
  /** Of several that match, the one with the least is right: labels first, sentences last. */
  rank: number;
}

/** "kata", "ujar". */
const REPORTING = wordClasses.classes.reporting.replaceAll(' ', '|');

const PATTERNS: Pattern[] = [];
/** By the first word that a text must have; the empty word stands for none. */
const BY_FIRST_WORD = new Map<string, Pattern[]>();
/** By the sign that a text must open with, perhaps behind asterisks. */
const BY_OPENING = new Map<string, Pattern[]>();
/** By a string that a text must have. */
const BY_CONTENT = new Map<string, Pattern[]>();

/** Patterns are put by what a text must begin with or have, so that few are ever compiled and fewer tried. */
function file(patterns: Map<string, Pattern[]>, keys: string | undefined, pattern: Pattern): void {
  for (const key of keys?.split(' ') ?? []) patterns.set(key, [...(patterns.get(key) ?? []), pattern]);
}

for (const place of ['label', 'line', 'sentence', 'piece', 'tail'] as const) {
  // Pieces are looked for in the text as it is, so they need the slow flag "i"; others are tested on lower case.
  const flags = place === 'piece' ? 'ig' : place === 'tail' ? 'i' : 'u';
  for (const [reason, entries] of Object.entries(data.kinds as Record<string, Entry[]>)) {
    for (const { where, match, begins, opens, has, exactCase = false, always = false, closes, next } of entries) {
      if (where !== place) continue;
      const pattern: Pattern = {
        where,
        reason: reason as DropReason,
        expression: new RegExp(match, exactCase ? flags.replace('i', '') : flags),
        exactCase,
        always,
        ...(closes === undefined ? {} : { closes }),
        ...(next === undefined ? {} : { next: new RegExp(next, 'i') }),
        rank: PATTERNS.length,
      };
      PATTERNS.push(pattern);
      file(BY_FIRST_WORD, begins, pattern);
      file(BY_OPENING, opens, pattern);
      file(BY_CONTENT, has, pattern);
    }
  }
}

const PIECES = PATTERNS.filter(({ where }) => where === 'piece');
const TAILS = PATTERNS.filter(({ where }) => where === 'tail');
const LONGEST_FURNITURE = 320;
/** The contents that are signs, but not in dates ("(3/2/2025)"), and those that are words: these are looked for in short lines only. */
const anyOf = (contents: string[]): RegExp =>
  new RegExp(contents.map((content) => content.replace(/[|\\/()[\]#.]/g, '\\$&') + (/^[/([]$/.test(content) ? '(?!\\d)' : '')).join('|'));
const ANY_SIGN = anyOf([...BY_CONTENT.keys()].filter((content) => content.length === 1));
const ANY_WORDS = anyOf([...BY_CONTENT.keys()].filter((content) => content.length > 1));
const LONGEST_LABEL = 160;

/** Finds the first pattern of whole texts that one matches. */
function findPattern(text: string, isWanted: (pattern: Pattern) => boolean): Pattern | undefined {
  const lower = text.toLowerCase();
  const tried = [...(BY_FIRST_WORD.get(/[a-z0-9]+/.exec(lower)?.[0] ?? '') ?? []), ...(BY_OPENING.get(/^\**(.)(?!\d)/.exec(lower)?.[1] ?? '') ?? [])];
  if (ANY_SIGN.test(lower) || (lower.length <= LONGEST_LABEL && ANY_WORDS.test(lower)))
    for (const [content, patterns] of BY_CONTENT) if (lower.includes(content)) tried.push(...patterns);
  if (tried.length === 0) return undefined;
  return tried.sort((a, b) => a.rank - b.rank).find((pattern) => isWanted(pattern) && pattern.expression.test(pattern.exactCase ? text : lower));
}

export interface Furniture {
  reason: DropReason;
  /** A label takes the heading after it along, a tag label all of them. */
  takes?: 'heading' | 'headings';
  next?: RegExp;
  closes?: Closing;
}

/** "Halaman 3 dokumen itu memuat nama mantan menteri, kata jaksa." */
const REPORTED = new RegExp(`,["”]? (?:${REPORTING})(?: [A-Za-zÀ-ɏ.'’-]{1,25}){1,8}\\.$`, 'u');

/** "Lihat foto itu, Rina langsung menangis.": what looks like a call on the reader is a clause before the main one. */
const HAPPENED = new RegExp(`^[^,.!?:]{8,160}, (?:[A-Za-zÀ-ɏ0-9-]{1,25} ){1,6}(?!(?:${data.notVerbs})(?![a-z]))(?:me|di|ber|ter)[a-z]{3,}\\b[^?!:]*\\.$`, 'u');
const CALLS: ReadonlySet<DropReason> = new Set(['readAlso', 'scroll', 'advertisement', 'follow', 'share', 'embed']);
/** Who speaks to the reader calls on them all the same: "…, promo menarik menanti Anda." */
const ADDRESSED = new RegExp(`(?<![a-z])(?:${data.addressing})(?![a-z])`, 'i');

const isTold = (text: string, { reason, always }: Pattern): boolean =>
  !always && (REPORTED.test(text) || (CALLS.has(reason) && HAPPENED.test(text) && !ADDRESSED.test(text)));

/** Tells what a whole line or paragraph is, where it is not part of a story. */
export function furnitureOf(text: string): Furniture | undefined {
  if (text.length > LONGEST_FURNITURE) return undefined;
  const pattern = findPattern(text, () => true);
  if (!pattern || isTold(text, pattern)) return undefined;
  const { where, reason, next, closes } = pattern;
  return {
    reason,
    ...(closes ? { closes } : {}),
    ...(where === 'label' ? { takes: reason === 'tags' ? 'headings' : 'heading' } : next ? { next } : {}),
  };
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

/** Only a paragraph that holds one of these words is looked at more closely. */
const HINT = new RegExp(data.hints);

/** Finds whole sentences of furniture inside a paragraph. */
export function findSentences(text: string): FoundPiece[] {
  if (!HINT.test(text.toLowerCase())) return [];
  const found: FoundPiece[] = [];
  for (const match of text.matchAll(/[^\s.!?][^.!?]*(?:[.!?](?=(?!Baca|BACA)\S)[^.!?]*)*(?:[.!?]+["”’)\]]*|$)/g)) {
    if (match[0].length > LONGEST_FURNITURE) continue;
    const pattern = findPattern(match[0], ({ where }) => where === 'sentence');
    if (pattern && !isTold(match[0], pattern)) found.push({ start: match.index, end: match.index + match[0].length, reason: pattern.reason });
  }
  return found;
}

/** Finds an editor's initials and the like at the end of a paragraph. */
export function findTail(text: string): FoundPiece | undefined {
  // "PT Sari Kopi Tbk. (SRKP)."
  if (!/[)\]*–-]\.?$/.test(text) || /Tbk\.? ?\([A-Z]{4}\)\.?$/.test(text)) return undefined;
  for (const { reason, expression } of TAILS) {
    const match = expression.exec(text.slice(-100));
    if (match) return { start: text.length - match[0].length, end: text.length, reason };
  }
  return undefined;
}
