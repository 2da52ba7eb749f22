import { SCALE, shippedLikelihood } from './stem/likelihood.ts';

/** The rarity of names, numbers and all that no dictionary has. */
export const RAREST = 14;

/** How rare a term is in news, in nats: the negative logarithm of its share of all roots. */
export function rarityOf(term: string): number {
  const probability = shippedLikelihood().ofRoot(term);
  return probability === undefined ? RAREST : Math.min(RAREST, -probability / SCALE);
}
