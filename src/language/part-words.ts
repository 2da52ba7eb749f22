import joined from './data/joined-words.json' with { type: 'json' };
import { Flag, Kind } from './document.ts';
import type { Engine, Lexeme } from './engine.ts';
import type { TokenRun } from './read-tokens.ts';

/** Pages whose links were glued to the words around them show it in one of these ways at least. */
const MAYBE_GLUED = /[a-z](?:[A-Z]|,[a-zA-Z])/;
/** No name has this inside. */
const GLUED = /[a-z\d],[a-zA-Z]{3}/;
/** A word of the dictionary of this length is no first part of a brand: "KepergianGusti". */
const SHORTEST_SURE = 6;
/** Shorter parts say little by themselves. */
const SHORTEST_PART = 4;
/** Before a name that the page has elsewhere: "BosTottenham". */
const SHORTEST_CALLED = 3;
/** What is cut off behind a name must be longer where nothing on the page is glued for sure: "Suryadi" is not "Surya di". */
const SHORTEST_AFTER_NAME = 5;
const SHORTEST_SUSPECT = 5;
/** What is longer is an address or the like. */
const LONGEST_SUSPECT = 60;

const setOf = (words: string): Set<string> => new Set(words.split(' '));
const NAMES = setOf(joined.names);
const PREFIXES = setOf(joined.prefixes);
const ENDINGS = setOf(joined.endings);

const isCapitalized = (part: string): boolean => /^\p{Lu}/u.test(part);
/** "Prabowo", but not "KPK" or "iPhone". */
const isRaised = (part: string): boolean => /^\p{Lu}\p{Ll}/u.test(part);

/** What a page tells of a word: how often it stands there by itself, with a capital or without. */
interface Uses {
  lower: number;
  capital: number;
}

/**
 * Parts words that scraping glued together where a page's links and emphasis were taken out: "PresidenPrabowo",
 * "mengonsumsimatcha", "untuk4".
 *
 * A word that no dictionary has is cut only where every part is a word: of the dictionary, or standing by itself
 * elsewhere on the page. Cuts that could well be chance ("Suryadi", "Karangasem") are made only on pages that have
 * another word glued beyond doubt.
 *
 * @param text The page that the run was read from.
 * @param run Its tokens.
 * @param heard Further tokens that are evidence: those of the title.
 * @returns The same run where nothing is glued.
 */
export function partWords(text: string, run: TokenRun, heard: readonly Lexeme[], engine: Engine): TokenRun {
  if (!MAYBE_GLUED.test(text)) return run;
  const uses = countUses(run.lexemes, heard);
  // A spelling that comes again is meant, but for "diJakarta".
  const suspects = [...new Set(run.lexemes)].filter(
    (lexeme) => mayBeGlued(lexeme, engine) && (usesOf(lexeme.form) === 1 || /^\p{Ll}+\p{Lu}/u.test(lexeme.form)),
  );
  const isGlued = suspects.some(({ form }) => cut(form, true) !== undefined);
  if (!isGlued && !GLUED.test(text)) return run;
  const parts = new Map<Lexeme, Lexeme[]>();
  for (const lexeme of suspects) {
    const found = cut(lexeme.form, false);
    if (found) parts.set(lexeme, found.map(engine.lexemeOf));
  }
  return parts.size === 0 ? run : replace(run, parts);

  function usesOf(part: string): number {
    const own = uses.get(part.toLowerCase());
    return own ? own.lower + own.capital : 0;
  }

  /** Whether a part stands on the page by itself; what begins with a capital, with one. */
  function stands(part: string): boolean {
    return isCapitalized(part) ? (uses.get(part.toLowerCase())?.capital ?? 0) > 0 : usesOf(part) > 0;
  }

  function isWord(part: string): boolean {
    return stands(part) || engine.isStopWord(part) || engine.isKnown(part) || isJoinedName(part);
  }

  /** The parts of what is glued at its first seam; undefined where there is none. */
  function cut(form: string, isSure: boolean): string[] | undefined {
    for (let at = 1; at < form.length; at++) {
      const [left, right] = [form.slice(0, at), form.slice(at)];
      if (!isSeam(left, right, isSure)) continue;
      const rest = cut(right, isSure);
      if (rest) return [left, ...rest];
      if (/^\p{Lu}|^\d/u.test(right) || isWord(right)) return [left, right];
    }
    return undefined;
  }

  /** Whether a word ends between two parts of a form, as far as the left one tells. */
  function isSeam(left: string, right: string, isSure: boolean): boolean {
    if (/^\d/.test(right)) return /^\d+$/.test(right) && /^\p{Ll}{3,}$/u.test(left) && engine.isStopWord(left);
    if (!/\p{L}$/u.test(left)) return false;
    // "KTMPedro"
    if (/^\p{Lu}{2,}$/u.test(left)) return isRaised(right) && stands(left) && stands(right);
    if (!/\p{Ll}$/u.test(left)) return false;
    if (isCapitalized(right)) {
      if (!isRaised(right) || NAMES.has(left.toLowerCase())) return false;
      if (engine.isStopWord(left)) return !isCapitalized(left) || left.length >= SHORTEST_PART;
      return (
        left.length >= (stands(right) ? SHORTEST_CALLED : SHORTEST_PART) &&
        isWord(left) &&
        (!isSure || isWord(right) || (left.length >= SHORTEST_SURE && engine.isKnown(left.toLowerCase())))
      );
    }
    if (left.length < SHORTEST_PART || PREFIXES.has(left.toLowerCase()) || isEnding(right)) return false;
    if (isSure) {
      // What follows the first part may be further parts, so the page must know that one or the whole rest.
      if (!stands(left) && !(stands(right) && right.length >= SHORTEST_PART)) return false;
      const shortest = isCapitalized(left) && stands(left) ? SHORTEST_AFTER_NAME : SHORTEST_PART;
      return right.length >= shortest && (stands(left) || (!isCapitalized(left) && engine.isKnown(left)));
    }
    if (stands(left)) return right.length >= SHORTEST_PART || (isGlued && engine.isStopWord(right));
    if (!engine.isKnown(left) || right.length < (stands(right) ? SHORTEST_CALLED : SHORTEST_PART)) return false;
    return engine.isStopWord(right) || /^(?:me|di|ber|ter).{4}/.test(right) || (!isCapitalized(left) && (stands(right) || isJoinedName(right)));
  }
}

/** Whether what follows a part begins with an ending: "nya", also in "laporannyaThe". */
const isEnding = (right: string): boolean => ENDINGS.has(/^\p{Ll}*/u.exec(right)?.[0] ?? '');

/** "detikFinance" */
function isJoinedName(part: string): boolean {
  const seam = /\p{Ll}(?=\p{Lu})/u.exec(part)?.index;
  return seam !== undefined && NAMES.has(part.slice(0, seam + 1).toLowerCase());
}

/** Whether a word may be several: it has a capital or a number inside, or no dictionary has it. */
function mayBeGlued({ kind, form, lower, flags }: Lexeme, engine: Engine): boolean {
  if (kind !== Kind.word || form.length < SHORTEST_SUSPECT || form.length > LONGEST_SUSPECT || !/^\p{L}+\d*$/u.test(form)) return false;
  if (/\p{Ll}[\p{Lu}\d]|\p{Lu}{2}\p{Ll}/u.test(form)) return !isJoinedName(form);
  return (flags & (Flag.stopWord | Flag.acronym)) === 0 && !engine.isKnown(lower) && !engine.isCompound(lower);
}

function countUses(...runs: (readonly Lexeme[])[]): Map<string, Uses> {
  const uses = new Map<string, Uses>();
  for (const lexemes of runs) {
    for (const { lower, flags } of lexemes) {
      const own = uses.get(lower) ?? { lower: 0, capital: 0 };
      own[(flags & Flag.capital) !== 0 ? 'capital' : 'lower']++;
      uses.set(lower, own);
    }
  }
  return uses;
}

function replace({ lexemes, starts, sentenceEnds, stretches }: TokenRun, parts: ReadonlyMap<Lexeme, Lexeme[]>): TokenRun {
  const parted: TokenRun = { lexemes: [], starts: [], ends: [], sentenceEnds: [], stretches };
  let token = 0;
  for (const end of sentenceEnds) {
    for (; token < end; token++) {
      const lexeme = lexemes[token] as Lexeme;
      let start = starts[token] as number;
      for (const part of parts.get(lexeme) ?? [lexeme]) {
        parted.lexemes.push(part);
        parted.starts.push(start);
        start += part.length;
        parted.ends.push(start);
      }
    }
    parted.sentenceEnds.push(parted.lexemes.length);
  }
  return parted;
}
