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
 * @param known Its root, where that is known.
 */
export function readWord(word: string, likelihood: Likelihood, known?: string): Reading {
  let root = known ?? word;
  let form = 0;
  let best = Number.NEGATIVE_INFINITY;
  forEachReading(word, (candidate, affixes) => {
    if (known !== undefined && candidate !== known) return;
    const affixesScore = likelihood.ofForm(affixes);
    if (affixesScore + (known === undefined ? LIKELIEST_ROOT : 0) <= best) return;
    let score = known === undefined ? likelihood.ofRoot(candidate) : 0;
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
