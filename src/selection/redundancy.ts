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
 * weighed by how rare it is.
 *
 * @param redundancy 0 lets everything pass, 1 only what shares no more than a quarter of its words.
 */
export function makeTold({ terms, bounds, rarity }: Pick<Document, 'terms' | 'bounds' | 'rarity'>, redundancy: number): Told {
  const most = { words: 1 - (1 - STRICTEST.words) * redundancy, terms: 1 - (1 - STRICTEST.terms) * redundancy };
  const told: Content[] = [];
  const contentOf = (bullet: string, sentence: number): Content => ({
    words: new Map(wordsOf(bullet.toLowerCase()).map((word) => [word, 1])),
    terms: new Map(Array.from(terms.subarray(bounds[sentence], bounds[sentence + 1]), (term) => [term, rarity[term] as number])),
  });
  return {
    repeats(bullet, sentence) {
      if (redundancy === 0 || told.length === 0) return false;
      const { words, terms } = contentOf(bullet, sentence);
      return told.some((other) => share(words, other.words) > most.words || share(terms, other.terms) > most.terms);
    },
    add(bullet, sentence) {
      if (told.length < MOST_COMPARED) told.push(contentOf(bullet, sentence));
    },
  };
}

/** The part of the lighter one's weight that the other has as well. */
function share<T>(a: ReadonlyMap<T, number>, b: ReadonlyMap<T, number>): number {
  let [shared, ofA, ofB] = [0, 0, 0];
  for (const [key, weight] of a) {
    ofA += weight;
    if (b.has(key)) shared += weight;
  }
  for (const weight of b.values()) ofB += weight;
  const least = Math.min(ofA, ofB);
  return least > 0 ? shared / least : 0;
}
