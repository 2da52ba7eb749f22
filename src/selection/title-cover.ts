import type { Document } from '../language/document.ts';

/** Terms of a title that are looked at, as many as a number has bits for. */
const MOST_TERMS = 30;

/** How much of what the title promises has been told. */
export interface TitleCover {
  /** Part of the title that a sentence would add, 0 to 1, each term weighed by how rare it is. */
  gainOf(sentence: number): number;
  tell(sentence: number): void;
}

/** Follows which terms of a document's title have been told; undefined where there is no title. */
export function makeTitleCover({ titleTerms, rarity, terms, bounds, sentences }: Document): TitleCover | undefined {
  const weights = Float64Array.from(titleTerms.subarray(0, MOST_TERMS), (term) => rarity[term] as number);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return undefined;
  /** By term of the vocabulary its bit. */
  const bits = new Int32Array(rarity.length);
  weights.forEach((_, k) => {
    bits[titleTerms[k] as number] = 1 << k;
  });
  const held = Int32Array.from(sentences, (_, i) => {
    let mask = 0;
    for (let k = bounds[i] as number; k < (bounds[i + 1] as number); k++) mask |= bits[terms[k] as number] as number;
    return mask;
  });
  let told = 0;
  return {
    gainOf(sentence) {
      let gain = 0;
      for (let rest = (held[sentence] as number) & ~told; rest !== 0; rest &= rest - 1) gain += weights[31 - Math.clz32(rest & -rest)] as number;
      return gain / total;
    },
    tell(sentence) {
      told |= held[sentence] as number;
    },
  };
}
