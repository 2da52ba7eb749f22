import type { Document } from '../language/document.ts';

/** How strict a summary is where it is not told. */
export const DEFAULT_REDUNDANCY = 0.6;
/** Chosen sentences that a new one is compared with, best first; more would make long summaries slow and change nothing. */
const MOST_COMPARED = 100;
/** With the strictest setting, sentences that share this part of their words, or of what they are about, still pass. */
const STRICTEST = { words: 0.25, terms: 0.75 };

/** A statement and the quotation that bears it out, right behind it, may share only such a part of that. */
const BORNE_OUT = 0.6;

/** Remembers what has been told. */
export interface Told {
  /** False where a sentence says it again; otherwise it counts as told from now on. */
  tell(words: readonly string[], sentence: number, isQuote?: boolean): boolean;
}

/** The distinct words of a bullet, and the terms of its sentence with what they weigh together. */
interface Content {
  words: Set<string>;
  terms: Set<number>;
  weight: number;
  /** Its index. */
  sentence: number;
  isQuote: boolean;
}

/**
 * Two sentences say the same when they share too large a part of the shorter one's distinct words, or of its terms, each
 * weighed by how rare it is. Neither may a sentence add too little to the terms of all that were told.
 *
 * A quotation and the statement before it may share less.
 *
 * @param redundancy 0 lets everything pass, 1 only what shares no more than a quarter of its words.
 */
export function makeTold({ terms, bounds, rarity }: Pick<Document, 'terms' | 'bounds' | 'rarity'>, redundancy: number): Told {
  const most = { words: 1 - (1 - STRICTEST.words) * redundancy, terms: 1 - (1 - STRICTEST.terms) * redundancy };
  const told: Content[] = [];
  const allTerms = new Set<number>();
  const weightOf = (terms: Iterable<number>): number => {
    let weight = 0;
    for (const term of terms) weight += rarity[term] as number;
    return weight;
  };
  /** What two sets share, as a part of the lighter one. */
  const shareWords = (a: Set<string>, b: Set<string>): number => {
    const [small, large] = a.size < b.size ? [a, b] : [b, a];
    let shared = 0;
    for (const word of small) if (large.has(word)) shared++;
    return shared / Math.max(1, small.size);
  };
  const sharedTerms = (a: Set<number>, b: Set<number>): number => {
    let weight = 0;
    for (const term of a) if (b.has(term)) weight += rarity[term] as number;
    return weight;
  };
  /** Whether one is the quotation that bears out the other, in the sentence right behind. */
  const bearsOut = (a: Content, b: Content): boolean => a.isQuote && a.sentence === b.sentence + 1;
  const repeats = (own: Content): boolean =>
    sharedTerms(own.terms, allTerms) > most.terms * own.weight ||
    told.some((other) => {
      const part = bearsOut(own, other) || bearsOut(other, own) ? BORNE_OUT : 1;
      return (
        shareWords(own.words, other.words) > part * most.words || sharedTerms(own.terms, other.terms) > part * most.terms * Math.min(own.weight, other.weight)
      );
    });
  return {
    tell(words, sentence, isQuote = false) {
      if (redundancy === 0) return true;
      const own = new Set(terms.subarray(bounds[sentence], bounds[sentence + 1]));
      const content = { words: new Set(words), terms: own, weight: weightOf(own), sentence, isQuote };
      if (repeats(content)) return false;
      if (told.length < MOST_COMPARED) {
        told.push(content);
        for (const term of own) allTerms.add(term);
      }
      return true;
    },
  };
}
