import type { Document } from '../language/document.ts';
import { readHeadline } from './headline.ts';

/** How much of what the title promises has been told. */
export interface TitleCover {
  /** Part of the title that a sentence would add, 0 to 1, each term weighed by how rare it is, in news and in the text. */
  gainOf(sentence: number): number;
  /** Part of it that a sentence has, told or not. */
  partIn(sentence: number): number;
  tell(sentence: number): void;
}

/** Follows how much of a document's title has been told; undefined where there is none, or nothing of it that some sentences tell and others don't. */
export function makeTitleCover(document: Document): TitleCover | undefined {
  const { weights, held } = readHeadline(document);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return undefined;
  let told = 0;
  /** What parts of the title, a bit each, weigh together. */
  const weigh = (parts: number): number => {
    let weight = 0;
    for (let rest = parts; rest !== 0; rest &= rest - 1) weight += weights[31 - Math.clz32(rest & -rest)] as number;
    return weight / total;
  };
  return {
    gainOf: (sentence) => weigh((held[sentence] as number) & ~told),
    partIn: (sentence) => weigh(held[sentence] as number),
    tell(sentence) {
      told |= held[sentence] as number;
    },
  };
}
