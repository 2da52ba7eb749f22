/** Why a sentence scored as it did: what one feature added or took. */
export interface Reason {
  feature: string;
  contribution: number;
}

/** Adds what is missing of a score to its reasons, as one more. */
export function addUp(reasons: Reason[], score: number, feature: string): Reason[] {
  const contribution = score - reasons.reduce((sum, reason) => sum + reason.contribution, 0);
  return Math.abs(contribution) < 1e-9 ? reasons : [...reasons, { feature, contribution }];
}
