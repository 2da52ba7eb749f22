import { wordsOf } from '../text.ts';

/** Chosen sentences that a new one is compared with, best first; more would make long summaries slow and change nothing. */
const MOST_COMPARED = 100;
/** With the strictest setting, sentences that share this part of their words still pass. */
const STRICTEST = 0.25;

const wordSet = (text: string): Set<string> => new Set(wordsOf(text.toLowerCase()));

/** Remembers what has been told and tells whether a text says it again. */
export interface Told {
  repeats(text: string): boolean;
  add(text: string): void;
}

/** How strict a summary is where it is not told. */
export const DEFAULT_REDUNDANCY = 0.6;

/**
 * Two texts say the same when they share too large a part of the shorter one's distinct words.
 *
 * @param redundancy 0 lets everything pass, 1 only what shares no more than a quarter.
 */
export function makeTold(redundancy: number): Told {
  const limit = 1 - (1 - STRICTEST) * redundancy;
  const told: Set<string>[] = [];
  return {
    repeats(text) {
      if (redundancy === 0) return false;
      const words = wordSet(text);
      return told.some((other) => {
        const [small, large] = words.size < other.size ? [words, other] : [other, words];
        let shared = 0;
        for (const word of small) if (large.has(word)) shared++;
        return shared > limit * small.size;
      });
    },
    add(text) {
      if (told.length < MOST_COMPARED) told.push(wordSet(text));
    },
  };
}
