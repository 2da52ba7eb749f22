import { type Document, Flag } from './document.ts';

/** Marks the terms of the vocabulary that stand somewhere as a name: with a capital where no sentence begins. */
export function findNames({ tokens, vocabulary }: Pick<Document, 'tokens' | 'vocabulary'>): Uint8Array {
  const { term, flags } = tokens;
  const names = new Uint8Array(vocabulary.length);
  for (let token = 0; token < term.length; token++) {
    const own = term[token] as number;
    if (own >= 0 && ((flags[token] as number) & Flag.name) !== 0) names[own] = 1;
  }
  return names;
}
