import { forEachReading, mayBeUnknown } from './affixes.ts';
import type { Likelihood } from './likelihood.ts';

export interface Reading {
  root: string;
  /** The affixes around the root; see `affixes.ts`. */
  form: number;
}

/** A letter of an unknown root is never likelier than this; used to skip readings that cannot win. */
const LIKELIEST_LETTER = -8;
/** Nor a root than this. */
const LIKELIEST_ROOT = -59;

/**
 * Reads a word as the root and affixes that are together the most likely: P(root) · P(affixes), each estimated from
 * running text. "berikan" is beri + -kan rather than ber- + ikan because give is commoner than fish with that form.
 *
 * @param word One word in lower case, letters only.
 */
export function readWord(word: string, likelihood: Likelihood): Reading {
  let root = word;
  let form = 0;
  let best = Number.NEGATIVE_INFINITY;
  forEachReading(word, (candidate, affixes) => {
    const affixesScore = likelihood.ofForm(affixes);
    if (affixesScore + LIKELIEST_ROOT <= best) return;
    let score = likelihood.ofRoot(candidate);
    if (score === undefined) {
      if (affixesScore + LIKELIEST_LETTER * candidate.length <= best || !mayBeUnknown(candidate, affixes)) return;
      score = Math.max(likelihood.ofUnknown(candidate), likelihood.ofCompound(candidate));
    }
    if (affixesScore + score > best) {
      best = affixesScore + score;
      root = candidate;
      form = affixes;
    }
  });
  return { root, form };
}

/** Reads a word whose root is known: the likeliest affixes around it. */
export function readAround(root: string, word: string, likelihood: Likelihood): Reading {
  let form = 0;
  let best = Number.NEGATIVE_INFINITY;
  forEachReading(word, (candidate, affixes) => {
    if (candidate !== root) return;
    const score = likelihood.ofForm(affixes);
    if (score <= best) return;
    best = score;
    form = affixes;
  });
  return { root, form };
}
