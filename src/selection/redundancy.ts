import type { Document } from '../language/document.ts';
import { wordsOf } from '../text.ts';

/** How strict a summary is where it is not told. */
export const DEFAULT_REDUNDANCY = 0.6;
/** Chosen sentences that a new one is compared with, best first; more would make long summaries slow and change nothing. */
const MOST_COMPARED = 100;
/** With the strictest setting, sentences that share this part of their words, or of what they are about, still pass. */
const STRICTEST = { words: 0.25, terms: 0.75 };

/** Remembers what has been told and tells whether a sentence says it again. */
export interface Told {
  repeats(bullet: string, sentence: number): boolean;
  add(bullet: string, sentence: number): void;
}

/** The words of a bullet, and the terms of its sentence, each by its weight. */
interface Content {
  words: Map<string, number>;
  terms: Map<number, number>;
}

/**
 * Two sentences say the same when they share too large a part of the shorter one's distinct words, or of its terms, each
 * weighed by how rare it is. Neither may a sentence add too little to the terms of all that were told.
 *
 * @param redundancy 0 lets everything pass, 1 only what shares no more than a quarter of its words.
 */
export function makeTold({ terms, bounds, rarity }: Pick<Document, 'terms' | 'bounds' | 'rarity'>, redundancy: number): Told {
  const most = { words: 1 - (1 - STRICTEST.words) * redundancy, terms: 1 - (1 - STRICTEST.terms) * redundancy };
  const told: Content[] = [];
  const allTerms = new Map<number, number>();
  const contentOf = (bullet: string, sentence: number): Content => ({
    words: new Map(wordsOf(bullet.toLowerCase()).map((word) => [word, 1])),
    terms: new Map(Array.from(terms.subarray(bounds[sentence], bounds[sentence + 1]), (term) => [term, rarity[term] as number])),
  });
  return {
    repeats(bullet, sentence) {
      if (redundancy === 0 || told.length === 0) return false;
      const { words, terms } = contentOf(bullet, sentence);
      if (held(terms, allTerms) > most.terms) return true;
      return told.some((other) => share(words, other.words) > most.words || share(terms, other.terms) > most.terms);
    },
    add(bullet, sentence) {
      if (told.length >= MOST_COMPARED) return;
      const content = contentOf(bullet, sentence);
      told.push(content);
      for (const [term, weight] of content.terms) allTerms.set(term, weight);
    },
  };
}

/** The part of a's weight that b has as well. */
function held<T>(a: ReadonlyMap<T, number>, b: ReadonlyMap<T, number>): number {
  let [shared, all] = [0, 0];
  for (const [key, weight] of a) {
    all += weight;
    if (b.has(key)) shared += weight;
  }
  return all > 0 ? shared / all : 0;
}

/** The part of the lighter one's weight that the other has as well. */
const share = <T>(a: ReadonlyMap<T, number>, b: ReadonlyMap<T, number>): number => Math.max(held(a, b), held(b, a));
