import { type Document, Flag, Kind } from './document.ts';
import { RAREST } from './rarity.ts';

/**
 * How Indonesian a text looks, 0 to 1: the part of its words, names left out, that are Indonesian stop words or have a root
 * in the dictionary. News comes out above 0.9, English below 0.3, a text without words at 0.
 */
export function shareOfIndonesian({ tokens, rarity }: Document): number {
  let [known, all] = [0, 0];
  for (let i = 0; i < tokens.kind.length; i++) {
    const flags = tokens.flags[i] as number;
    if (tokens.kind[i] !== Kind.word || flags & (Flag.name | Flag.abbreviation)) continue;
    all++;
    const term = tokens.term[i] as number;
    if (term < 0 ? flags & Flag.stopWord : (rarity[term] as number) < RAREST) known++;
  }
  return all > 0 ? known / all : 0;
}
